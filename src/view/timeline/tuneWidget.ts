/**
 * Private parts of vis-timeline 8.5.4 replaced where our stylesheet fixes what they measure: each measuring forces a
 * layout of the page, and there is one for every mark of every step. Pinned to that version by a test that names
 * each part; where one is missing nothing is replaced and the timeline works as it comes, only slower.
 */
import { ROW_PX } from "./laneLayout";

/** Height of a mark in pixels; timeline.css holds the same number. */
const MARK_PX = 24;

type Data = { readonly widthPx?: number };
type Item = {
  readonly data: Data;
  readonly id: string;
  setParent(group: Group): void;
  overflow: boolean;
  whiteSpace: boolean;
};
type Group = {
  readonly groupId: unknown;
  readonly itemSet: ItemSet;
  readonly items: Record<string, Item>;
  readonly dom: Record<"label" | "foreground" | "background" | "axis", HTMLElement>;
  stackDirty: boolean;
  top: number;
  right: number;
  width: number;
  height: number;
};
type ItemSet = {
  readonly groups: Record<string, Group>;
  readonly groupsData: { getIds(options: unknown): readonly number[] } | null;
  readonly options: { readonly groupOrder: unknown };
  readonly dom: { readonly labelSet: HTMLElement; readonly foreground: HTMLElement };
  readonly props: { readonly width: number };
  groupIds: readonly number[];
  redraw: () => boolean;
};

/** The parts that are replaced or called, by owner; the test that pins the version checks each of them. */
export const PRIVATE_PARTS = {
  group: [
    "add",
    "_didMarkerHeightChange",
    "_calculateGroupSizeAndPosition",
    "_calculateHeight",
    "_didResize",
  ],
  item: ["_getDomComponentsSizes"],
  itemSet: ["_orderGroups", "redraw"],
} as const;

/** The flag without which the widget waits to be seen. */
export const SHOWN_FLAG = "initialRangeChangeDone";

type Methods = Record<string, (this: never, ...parts: never[]) => unknown>;
type Owners = {
  readonly itemSet: ItemSet & Methods;
  readonly group: Methods;
  readonly point: Methods;
  readonly range: Methods;
};

function has(owner: object | null | undefined, names: readonly string[]): boolean {
  return owner != null && names.every((name) => typeof Reflect.get(owner, name) === "function");
}

/** The owners of the private parts; null where the library is not the one that we know. */
export function ownersOf(timeline: object): Owners | null {
  const itemSet: unknown = Reflect.get(timeline, "itemSet");
  if (typeof itemSet !== "object" || itemSet === null || !has(itemSet, PRIVATE_PARTS.itemSet)) return null;
  const background: unknown = Reflect.get(Reflect.get(itemSet, "groups") ?? {}, "__background__");
  const types: unknown = Reflect.get(itemSet.constructor, "types");
  if (typeof background !== "object" || background === null || typeof types !== "object" || types === null)
    return null;
  const group: unknown = Object.getPrototypeOf(Object.getPrototypeOf(background));
  const point: unknown = Reflect.get(Reflect.get(types, "point") ?? {}, "prototype");
  const range: unknown = Reflect.get(Reflect.get(types, "range") ?? {}, "prototype");
  const known =
    has(group as object, PRIVATE_PARTS.group) &&
    has(point as object, PRIVATE_PARTS.item) &&
    has(range as object, PRIVATE_PARTS.item);
  return known ? ({ itemSet, group, point, range } as never) : null; // each part was looked for above
}

/** Marks have the size that our layout gave them. */
function fixMarkSizes({ point, range }: Owners): void {
  point._getDomComponentsSizes = function (this: Item) {
    const width = this.data.widthPx ?? 0;
    const content = { width, height: MARK_PX };
    return { dot: { width: 0, height: 0 }, content, point: content };
  };
  range._getDomComponentsSizes = function (this: Item) {
    this.overflow = false;
    this.whiteSpace = false;
    return { content: { width: this.data.widthPx ?? 0 }, box: { height: MARK_PX } };
  };
}

/** Rows are of one height and stand in the order of their numbers. */
function fixRowSizes({ group, itemSet }: Owners): void {
  const isRow = (row: Group) =>
    row.itemSet === itemSet && row.groupId !== "__background__" && row.groupId != null;
  const replace = (name: string, work: (row: Group, part: never) => unknown) => {
    const original = group[name];
    group[name] = function (this: Group, part: never) {
      return isRow(this) ? work(this, part) : original?.call(this as never, part);
    };
  };
  replace("_didMarkerHeightChange", () => false);
  replace("_calculateHeight", () => ROW_PX);
  replace("_calculateGroupSizeAndPosition", (row) => {
    row.top = itemSet.groupIds.indexOf(Number(row.groupId)) * ROW_PX;
    row.right = 0;
    row.width = itemSet.props.width;
    // Known before the row was ever drawn: else it would count as out of sight.
    row.height = ROW_PX;
  });
  replace("_didResize", (row) => {
    row.height = ROW_PX;
    return false;
  });
  // A new mark is shown with all others at the next redraw, not measured one by one as it comes.
  group.add = function (this: Group, item: Item) {
    this.items[item.id] = item;
    item.setParent(this);
    this.stackDirty = true;
  };
}

/** Rows that stay keep their elements; as it comes, every row is taken out and put back when one enters. */
function keepRowElements({ itemSet }: Owners): void {
  const place = (parent: HTMLElement, element: HTMLElement, before: HTMLElement | null) => {
    if (element.parentNode !== parent || element.nextSibling !== before) parent.insertBefore(element, before);
    return element;
  };
  Reflect.set(itemSet, "_orderGroups", () => {
    if (!itemSet.groupsData) return false;
    const ids = itemSet.groupsData.getIds({ order: itemSet.options.groupOrder });
    if (ids.length === itemSet.groupIds.length && ids.every((id, at) => id === itemSet.groupIds[at]))
      return false;
    let [label, foreground]: (HTMLElement | null)[] = [null, null];
    for (const id of ids.toReversed()) {
      const dom = itemSet.groups[id]?.dom;
      if (!dom) continue;
      label = place(itemSet.dom.labelSet, dom.label, label ?? null);
      foreground = place(itemSet.dom.foreground, dom.foreground, foreground ?? null);
      // Rows have neither background items nor lines of their own.
      dom.background.remove();
      dom.axis.remove();
    }
    itemSet.groupIds = ids;
    return false;
  });
}

/** What the tuned widget offers: many changes with one redraw at their end. */
export type Tuning = { readonly batch: (work: () => void) => void };

/** Replaces the private parts; null, and nothing replaced, where one of them is not what it was. */
export function tuneWidget(timeline: object & { redraw(): void }): Tuning | null {
  const owners = ownersOf(timeline);
  if (!owners) return null;
  // It stays hidden until its range has changed, which it tells itself a fifth of a second late.
  if (typeof Reflect.get(timeline, SHOWN_FLAG) === "boolean") Reflect.set(timeline, SHOWN_FLAG, true);
  fixMarkSizes(owners);
  fixRowSizes(owners);
  keepRowElements(owners);
  return {
    batch(work) {
      const { itemSet } = owners;
      itemSet.redraw = () => false;
      try {
        work();
      } finally {
        Reflect.deleteProperty(itemSet, "redraw");
      }
      timeline.redraw();
    },
  };
}
