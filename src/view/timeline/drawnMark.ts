/** What is drawn of a lane: marks and counts as values, between the layout, which is pure, and the layer, which has the DOM. */
import type { Kind } from "../../dataset/vocabulary";

/** The label beside or inside a mark: the icon of its kind and its title. */
export type MarkLabel = {
  readonly kind: Kind;
  readonly title: string;
  /** What is searched for: its hits are marked. */
  readonly query: string;
  /** Room in pixels for icon and title. */
  readonly roomPx: number;
  /** Whether it lies wholly within its bar: then it stays in sight while the bar leaves on the left. */
  readonly held: boolean;
};

/** A mark or a count. Equal `key`s mean that nothing changed. */
export type DrawnMark = {
  /** The milestone's id, or that of a count. */
  readonly id: string;
  /** Row within its lane, from 0. */
  readonly row: number;
  /** Where it begins, in days since 1970; a dot and a count have no end of their own. */
  readonly from: number;
  readonly to: number | null;
  /** What mark and label take up from the beginning on, in pixels. */
  readonly reachPx: number;
  readonly className: string;
  /** A mark's label, null where it has no room; of a count the number. */
  readonly label: MarkLabel | string | null;
  readonly key: string;
};

/** What is drawn of one lane; `lane` is its key, `first` the row at which it begins. */
export type DrawnLane = {
  readonly lane: number;
  readonly first: number;
  readonly marks: readonly DrawnMark[];
};
