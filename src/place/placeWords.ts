/** How a unit is named in a sentence or a cell: by the name of the day, with what it lay in, and today's beside it. */
import type { Lang } from "../base/lang";
import type { Day } from "../time/day";
import { type Gazetteer, unitAt } from "./gazetteer";
import { ancestorsOf, firstLevelOf } from "./lineage";
import { nameOn } from "./nameOn";
import { type Today, todayOf } from "./todayOf";
import type { PlaceId, Unit } from "./unit";

/** The short name valid on that day; null for today's. */
export function placeName(units: Gazetteer, id: PlaceId, day: Day | null, lang: Lang): string {
  return nameOn(unitAt(id, units), day).short[lang];
}

/** What the unit belonged to, the nearest first: "Đà Nẵng" or "Gyeonggi, Hàn Quốc"; Việt Nam itself is not named. */
export function placeWithin(units: Gazetteer, id: PlaceId, day: Day | null, lang: Lang): string {
  return ancestorsOf(unitAt(id, units), units, day)
    .filter((unit) => !(unit.level === 0 && unit.country === "VN"))
    .map((unit) => nameOn(unit, day).short[lang])
    .join(", ");
}

/** The name with its kind of unit, to stand within a line: "phường Hải Châu", "Hai Chau Ward". */
export function fullPlaceName(units: Gazetteer, id: PlaceId, day: Day | null, lang: Lang): string {
  return fullNameOf(unitAt(id, units), day, lang);
}

/** The same of a unit. */
export function fullNameOf(unit: Unit, day: Day | null, lang: Lang): string {
  const { short, full } = nameOn(unit, day);
  if (lang !== "vi" || full.vi.startsWith(short.vi)) return full[lang];
  return full.vi.charAt(0).toLocaleLowerCase("vi") + full.vi.slice(1);
}

/**
 * Today's names for a unit of another day. called: what it is called now. in: what it belongs to now. `within` is the
 * province or city of today where that has another name than the one of the day. Names are never empty.
 */
export type TodayNames = {
  readonly how: Today["how"];
  readonly names: readonly string[];
  readonly within: string | null;
};

/**
 * Today's short names beside the short one of the day; null where they are the same. What was split into smaller
 * units is said to belong to the province or city of today, for their names alone would say little.
 */
export function todaysName(units: Gazetteer, id: PlaceId, day: Day | null, lang: Lang): TodayNames | null {
  const today = todayOf(id, day, units);
  if (!today) return null;
  const { was } = today;
  const split = today.units.every(({ level }) => level > was.level);
  const shown = split ? today.units.map((unit) => firstLevelOf(unit, units)) : today.units;
  const names = namesOf(shown, lang);
  return alike(names, nameOn(was, day).short[lang])
    ? null
    : { how: split ? "in" : today.how, names, within: null };
}

/** Today's full names beside the full one of the day and what it lay in; null where they would say the same. */
export function todaysNames(units: Gazetteer, id: PlaceId, day: Day | null, lang: Lang): TodayNames | null {
  const today = todayOf(id, day, units);
  if (!today) return null;
  const { was } = today;
  const names = [...new Set(today.units.map((unit) => fullNameOf(unit, null, lang)))];
  const above = firstLevelOf(was, units, day);
  const belongs = today.units.every(({ level }) => level < was.level);
  if (alike(names, fullNameOf(belongs ? above : was, day, lang))) return null;
  const tops = namesOf(
    today.units.map((unit) => firstLevelOf(unit, units)),
    lang,
  );
  const told = belongs || was.level < 2 || alike(tops, nameOn(above, day).short[lang]);
  return { how: today.how, names, within: told ? null : tops.join(", ") };
}

function namesOf(some: readonly Unit[], lang: Lang): readonly string[] {
  return [...new Set(some.map((unit) => nameOn(unit, null).short[lang]))];
}

function alike([name, ...others]: readonly string[], then: string): boolean {
  return others.length === 0 && name === then;
}

/** The newest unit of a chain through time; throws on an empty one, which no partnership has. */
export function newestOf(chain: readonly PlaceId[]): PlaceId {
  const last = chain.at(-1);
  if (last === undefined) throw new Error("a partnership without units on one side");
  return last;
}
