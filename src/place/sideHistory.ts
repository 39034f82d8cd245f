/** What a partnership's side was before, in full: each earlier kind or name of it, and whom it was merged with. */
import type { Lang } from "../base/lang";
import { addDays, type Day } from "../time/day";
import { type Gazetteer, unitAt } from "./gazetteer";
import { firstLevelOf, formedFrom } from "./lineage";
import { nameOn } from "./nameOn";
import { fullNameOf, newestOf } from "./placeWords";
import type { PlaceId, Unit } from "./unit";

/** A full name as it stands within a line, and the first day on which it no longer held. */
export type Former = { readonly name: string; readonly until: Day };

/** The other units that went into the newest one, by their last full names, and the day of that. */
export type Merger = { readonly names: readonly string[]; readonly since: Day };

/**
 * `newest`: the last unit of the chain, or the one of its name that it goes on as. `ended`: the first day on which even
 * that was no more; null while it exists.
 */
export type SideHistory = {
  readonly newest: PlaceId;
  readonly formers: readonly Former[];
  readonly merger: Merger | null;
  readonly ended: Day | null;
};

type Period = { readonly name: string; readonly until: Day | null };

/** The full name on a day, with the province of that day where that is not called as `above`. */
function nameThen(units: Gazetteer, unit: Unit, day: Day | null, above: string, lang: Lang): string {
  const full = fullNameOf(unit, day, lang);
  const level = firstLevelOf(unit, units, day);
  const within = nameOn(level, day).short[lang];
  return level.id === unit.id || within === above ? full : `${full}, ${within}`;
}

/** The names of a chain in order; of a unit only those that held after the one before it had ended. */
function periodsOf(units: Gazetteer, chain: readonly PlaceId[], lang: Lang): readonly Period[] {
  const above = nameOn(firstLevelOf(unitAt(newestOf(chain), units), units), null).short[lang];
  return chain.flatMap((id, at) => {
    const unit = unitAt(id, units);
    const before = chain[at - 1];
    const begun = before === undefined ? null : unitAt(before, units).validTo;
    return unit.names.flatMap(({ to }): Period[] => {
      const until = to ?? unit.validTo;
      if (until !== null && begun !== null && until <= begun) return [];
      return [{ name: nameThen(units, unit, until && addDays(until, -1), above, lang), until }];
    });
  });
}

function formersOf(units: Gazetteer, chain: readonly PlaceId[], lang: Lang): readonly Former[] {
  const periods = periodsOf(units, chain, lang);
  return periods.flatMap(({ name, until }, at) => {
    const next = periods[at + 1];
    return until === null || next === undefined || next.name === name ? [] : [{ name, until }];
  });
}

function mergerOf(units: Gazetteer, chain: readonly PlaceId[], lang: Lang): Merger | null {
  const newest = unitAt(newestOf(chain), units);
  const name = nameOn(newest, newest.validFrom).short.vi;
  const before = formedFrom(newest.id, units);
  // Where the chain begins with the newest unit, the one that gave it its name is no other.
  const isOther = (other: Unit) =>
    before.some((id) => chain.includes(id)) || nameOn(other, null).short.vi !== name;
  const others = before
    .filter((id) => !chain.includes(id))
    .map((id) => unitAt(id, units))
    // What was split into several, as Quảng Nam - Đà Nẵng was, joined none of them.
    .filter(({ level, successors }) => level === newest.level && successors.length === 1)
    .filter(isOther);
  if (others.length === 0 || newest.validFrom === null) return null;
  return { names: others.map((other) => fullNameOf(other, null, lang)), since: newest.validFrom };
}

/** The chain and the one unit of its name and level that each of them went into: Quảng Trị goes on as Quảng Trị. */
function continued(units: Gazetteer, chain: readonly PlaceId[]): readonly PlaceId[] {
  const newest = unitAt(newestOf(chain), units);
  const [heir, ...others] = newest.successors.map((id) => unitAt(id, units));
  const goesOn =
    heir !== undefined &&
    others.length === 0 &&
    heir.level === newest.level &&
    !chain.includes(heir.id) &&
    nameOn(heir, heir.validFrom).short.vi === nameOn(newest, null).short.vi;
  return goesOn ? continued(units, [...chain, heir.id]) : chain;
}

/** The history of a chain of units, the oldest first, and of what goes on under its name. Throws on an empty one. */
export function sideHistory(units: Gazetteer, of: readonly PlaceId[], lang: Lang): SideHistory {
  const chain = continued(units, of);
  const newest = newestOf(chain);
  return {
    newest,
    formers: formersOf(units, chain, lang),
    merger: mergerOf(units, chain, lang),
    ended: unitAt(newest, units).validTo,
  };
}
