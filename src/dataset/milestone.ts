/** One milestone, as whoever shows a few of them sees it; the record itself holds columns (see milestones.ts). */
import type { PlaceId } from "../place/unit";
import type { KnownDate } from "../time/knownDate";
import type { Field, Kind, Status } from "./vocabulary";

/** Permanent id of a milestone, `hu-01`; a former one is in `Index.aliases`. It holds no space. */
export type MilestoneId = string;

/** What filters and marks need to know of a milestone. `index` is its row: its place in `Index.milestones` and in the titles. */
export type Milestone = {
  readonly index: number;
  readonly id: MilestoneId;
  /** Place of its partnership in `Index.partnerships`. */
  readonly partnership: number;
  readonly kind: Kind;
  /** The first is the primary one and gives the colour; never empty. */
  readonly fields: readonly Field[];
  readonly status: Status;
  readonly date: KnownDate;
  /** The units of either side on the day (or on the earliest day) of the milestone. */
  readonly vnPlace: PlaceId;
  readonly partnerPlace: PlaceId;
  /** How many claims it rests on, and how many of these were checked against an archived text. */
  readonly sources: number;
  readonly checked: number;
};
