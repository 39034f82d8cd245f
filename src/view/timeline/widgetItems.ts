/** Laid-out marks as items of the widget: where they stand, how they look, what they say. */
import type { Index, Titles } from "../../dataset/dataset";
import type { Placed } from "../../query/laneRows";
import type { Day } from "../../time/day";
import { markClasses } from "../mark/family";
import type { WidgetItem } from "./adapter";
import type { LaidLane } from "./laneLayout";
import { instantOf } from "./widgetTime";

/** Ids of the items that are no milestones. */
export const TODAY_ID = "today";

export type Shown = {
  readonly index: Index;
  readonly titles: Titles;
  /** The milestone that is open, and the one that the keyboard is on. */
  readonly selected: string | null;
  readonly active: string | null;
};

/** Where the item begins and ends for the widget: a dot stands at noon of its day. */
function placeOf({ extent }: Placed): { type: "range" | "point"; start: Date; end?: Date } {
  if (extent.shape === "dot") return { type: "point", start: instantOf(extent.from + 0.5) };
  return { type: "range", start: instantOf(extent.from), end: instantOf(extent.to) };
}

/**
 * Whether the whole label lies within its bar: then the widget holds it in view while the bar leaves, and the bar cuts
 * it. One that runs past its bar stays where the layout put it, or it would be pushed over the next mark.
 */
function staysInside({ labelAt, end, extent }: Placed): boolean {
  return labelAt === "inside" && end <= extent.right;
}

function itemOf(placed: Placed, group: number, { index, titles, selected, active }: Shown): WidgetItem {
  const milestone = index.milestones[placed.index];
  if (!milestone) throw new Error(`no milestone at ${placed.index}`);
  const content = titles[placed.index] ?? "";
  const className = [
    markClasses(index, milestone),
    `shape-${placed.extent.shape}`,
    `label-${placed.labelAt}`,
    staysInside(placed) ? "label-held" : "",
    milestone.id === selected ? "is-open" : "",
    milestone.id === active ? "is-active" : "",
  ]
    .filter(Boolean)
    .join(" ");
  const place = placeOf(placed);
  const key = [group, className, content, +place.start, place.end ? +place.end : ""].join("|");
  return {
    id: milestone.id,
    group,
    ...place,
    className,
    align: staysInside(placed) ? "auto" : "left",
    content,
    key,
  };
}

/** Every mark of the lanes. */
export function widgetItems(lanes: readonly LaidLane[], shown: Shown): WidgetItem[] {
  return lanes.flatMap(({ layout, first, headRows }) =>
    layout.placed.map((placed) => itemOf(placed, first + headRows + placed.row, shown)),
  );
}

/** Today's line through all lanes. */
export function todayItem(today: Day): WidgetItem {
  return {
    id: TODAY_ID,
    group: undefined,
    type: "background",
    start: instantOf(today),
    end: instantOf(today + 1),
    className: "today",
    align: "left",
    content: "",
    key: `today|${today}`,
  };
}
