/** What the reader looks at: one readonly value, mirrored in the address of the page. */
import type { Lang } from "../base/lang";
import type { MilestoneId, PartnershipId } from "../dataset/dataset";
import type { DayWindow } from "../query/dayWindow";
import type { LaneOrder } from "../query/laneOrder";
import { EMPTY_FILTERS, type Filters } from "../query/question";
import { GROUPS_ALONE, type Groups } from "./groups";
import type { Sort } from "./sort";

/** What the same milestones come to: figures and stories made of them. */
export const INSIGHTS = ["profile", "plans", "anniversaries", "rhythm", "compare", "story"] as const;
export type Insight = (typeof INSIGHTS)[number];

/** The ways to look at the same milestones; and `about`, which tells of the record and is no choice among them. */
export const VIEWS = ["timeline", "list", "table", "map", "about", ...INSIGHTS] as const;
export type View = (typeof VIEWS)[number];

/** Whether a view tells what milestones come to. */
export function isInsight(view: View | null): view is Insight {
  const insights: readonly (View | null)[] = INSIGHTS;
  return insights.includes(view);
}

/** The whole state of the page; two equal sessions look the same. */
export type Session = {
  readonly lang: Lang;
  /** Null until the reader chooses: the width of the screen decides. */
  readonly view: View | null;
  /** The order of the table; the other views keep the order of time. */
  readonly sort: Sort;
  /** Lists are sorted and hold nothing twice. */
  readonly question: Filters;
  /** Where the timeline looks; null shows everything. Filters nothing unless `only` is set. */
  readonly window: DayWindow | null;
  /** Keep only what may lie in the window. */
  readonly only: boolean;
  /** The order in which lanes stand. */
  readonly order: LaneOrder;
  /** Lanes that stand at the top, open; sorted, nothing twice. Null until the reader chooses: the examples. */
  readonly pinned: readonly PartnershipId[] | null;
  /** Lanes that the reader opened in their place where lanes are folded; sorted, nothing twice. */
  readonly unfolded: readonly PartnershipId[];
  /** Which provinces the reader opened or folded. */
  readonly groups: Groups;
  /** The milestone that is open. */
  readonly milestone: MilestoneId | null;
  /** Keep only plans of which something may still come. */
  readonly due: boolean;
  /** Partnerships are compared by years since their first agreement, not by the calendar. */
  readonly aligned: boolean;
  /** Shown inside a page of someone else. */
  readonly embed: boolean;
};

/** A first visit: Vietnamese, everything shown. */
export const INITIAL: Session = {
  lang: "vi",
  view: null,
  sort: "date",
  question: EMPTY_FILTERS,
  window: null,
  only: false,
  order: "contact",
  pinned: null,
  unfolded: [],
  groups: GROUPS_ALONE,
  milestone: null,
  due: false,
  aligned: false,
  embed: false,
};
