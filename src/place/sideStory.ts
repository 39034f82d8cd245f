/** What stands beside the name of a partnership's side: what it belongs to today, or what it was called before. */
import type { Lang } from "../base/lang";
import type { Day } from "../time/day";
import { type Gazetteer, unitAt } from "./gazetteer";
import { nameOn } from "./nameOn";
import { newestOf, type TodayNames, todaysName } from "./placeWords";
import type { PlaceId } from "./unit";

/** `until` is the first day on which the name no longer held. */
export type SideStory =
  | { readonly kind: "today"; readonly today: TodayNames }
  | { readonly kind: "former"; readonly name: string; readonly until: Day };

/**
 * A side is named by its newest unit. Where that has ended: what it belongs to now; else the last name before today's;
 * null where it was always called as it is. Throws on an empty chain.
 */
export function sideStory(units: Gazetteer, chain: readonly PlaceId[], lang: Lang): SideStory | null {
  const newest = newestOf(chain);
  const today = todaysName(units, newest, null, lang);
  if (today) return { kind: "today", today };
  const now = nameOn(unitAt(newest, units), null).short[lang];
  const periods = chain.flatMap((id) => {
    const unit = unitAt(id, units);
    return unit.names.map(({ name, to }) => ({ name: name.short[lang], until: to ?? unit.validTo }));
  });
  const former = periods.findLast(({ name, until }) => until !== null && name !== now);
  return former && former.until !== null ? { kind: "former", name: former.name, until: former.until } : null;
}
