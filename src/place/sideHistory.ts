/** What a partnership's side was before, in full: each earlier kind or name of it, and whom it was merged with. */
import type { Lang } from "../base/lang";
import { addDays, type Day } from "../time/day";
import { type Gazetteer, unitAt } from "./gazetteer";
import { formedFrom } from "./lineage";
import { fullNameOf, newestOf } from "./placeWords";
import type { PlaceId, Unit } from "./unit";

/** A full name as it stands within a line, and the first day on which it no longer held. */
export type Former = { readonly name: string; readonly until: Day };

/** The other units that went into the newest one, by their last full names, and the day of that; null where none did. */
export type Merger = { readonly names: readonly string[]; readonly since: Day };

export type SideHistory = { readonly formers: readonly Former[]; readonly merger: Merger | null };

/** The full names of a unit and the day on which each ended; null of the one that still holds, or of which none is known. */
function periodsOf(unit: Unit, lang: Lang): readonly { readonly name: string; readonly until: Day | null }[] {
  return unit.names.map(({ to }) => ({
    name: fullNameOf(unit, to && addDays(to, -1), lang),
    until: to ?? unit.validTo,
  }));
}

function formersOf(units: Gazetteer, chain: readonly PlaceId[], lang: Lang): readonly Former[] {
  const periods = chain.flatMap((id) => periodsOf(unitAt(id, units), lang));
  return periods.flatMap(({ name, until }, at) => {
    const next = periods[at + 1];
    return until === null || next === undefined || next.name === name ? [] : [{ name, until }];
  });
}

function mergerOf(units: Gazetteer, chain: readonly PlaceId[], lang: Lang): Merger | null {
  const { id, validFrom, level } = unitAt(newestOf(chain), units);
  const others = formedFrom(id, units)
    .filter((other) => !chain.includes(other))
    .map((other) => unitAt(other, units))
    // What was split into several, as Quảng Nam - Đà Nẵng was, joined none of them.
    .filter((other) => other.level === level && other.successors.length === 1);
  if (others.length === 0 || validFrom === null) return null;
  return { names: others.map((other) => fullNameOf(other, null, lang)), since: validFrom };
}

/** The history of a chain of units, the oldest first. Throws on an empty one. */
export function sideHistory(units: Gazetteer, chain: readonly PlaceId[], lang: Lang): SideHistory {
  return { formers: formersOf(units, chain, lang), merger: mergerOf(units, chain, lang) };
}
