/** What stands beside the name of a partnership's side: what it belongs to today, or what it was called before. */
import type { Lang } from "../base/lang";
import type { Day } from "../time/day";
import { type Gazetteer, unitAt } from "./gazetteer";
import { firstLevelOf } from "./lineage";
import { nameOn } from "./nameOn";
import { newestOf, type TodayNames, todaysName } from "./placeWords";
import type { PlaceId, Unit } from "./unit";

/** `until` is the first day on which the name no longer held. */
export type SideStory =
  | { readonly kind: "today"; readonly today: TodayNames }
  | { readonly kind: "former"; readonly name: string; readonly until: Day };

/**
 * A side is named by its newest unit and what that lay in. Where it has ended: what it belongs to now, unless that is
 * called as what it lay in; else the last name before today's; null where it was always called as it is. Throws on an
 * empty chain.
 */
export function sideStory(units: Gazetteer, chain: readonly PlaceId[], lang: Lang): SideStory | null {
  const newest = newestOf(chain);
  const today = todaysName(units, newest, null, lang);
  if (today) return isSaid(today, unitAt(newest, units), units, lang) ? null : { kind: "today", today };
  const now = nameOn(unitAt(newest, units), null).short[lang];
  const periods = chain.flatMap((id) => {
    const unit = unitAt(id, units);
    return unit.names.map(({ name, to }) => ({ name: name.short[lang], until: to ?? unit.validTo }));
  });
  const former = periods.findLast(({ name, until }) => until !== null && name !== now);
  return former && former.until !== null ? { kind: "former", name: former.name, until: former.until } : null;
}

/** Hải Châu, Đà Nẵng: that it belongs to Đà Nẵng is said already. */
function isSaid({ how, names }: TodayNames, unit: Unit, units: Gazetteer, lang: Lang): boolean {
  const above = firstLevelOf(unit, units);
  return how === "in" && above.id !== unit.id && names.join() === nameOn(above, null).short[lang];
}
