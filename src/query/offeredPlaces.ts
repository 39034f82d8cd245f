/** Which places the filters offer, and which places of milestones each of them means; the counts are filled in by facets. */
import { memoBy } from "../base/memo";
import type { Index } from "../dataset/dataset";
import { foundUnder } from "../place/foundUnder";
import { type Gazetteer, unitAt } from "../place/gazetteer";
import { ancestorsOf, countryOf, firstLevelOf, heirsOf, predecessorsOf } from "../place/lineage";
import type { Line } from "../place/lineOf";
import type { PlaceId, Unit } from "../place/unit";
import type { Column } from "./column";
import { columnsOf } from "./columns";
import type { Question } from "./question";

/**
 * A place on offer. `means` are the places of milestones that choosing it would keep; `parts` are those in it and those
 * that it was made from, in the order of their ids.
 */
export type OfferedPlace = {
  readonly unit: PlaceId;
  readonly means: readonly Line[];
  readonly parts: readonly OfferedPlace[];
};

/**
 * Vietnamese provinces and cities of today with all that is offered in them: places that something in the record was
 * in, what those are today with all that was merged into it, and what is chosen, which can always be taken back. A
 * former unit without a milestone is offered too: that nothing is known of it is an answer.
 */
export function offeredProvinces(index: Index, { province }: Question): readonly OfferedPlace[] {
  const { all, units } = usualProvinces(index);
  const more = province.filter((id) => !units.has(id));
  return more.length > 0 ? provincesWith(more, index) : all;
}

/** Countries, likewise. */
export function offeredPartners(index: Index, { partner }: Question): readonly OfferedPlace[] {
  const { all, units } = usualPartners(index);
  const more = partner.filter((id) => !units.has(id));
  return more.length > 0 ? partnersWith(more, index) : all;
}

/** What is offered whatever is chosen, and the units in it. */
const usualProvinces = memoBy((index: Index) => withUnits(provincesWith([], index)));
const usualPartners = memoBy((index: Index) => withUnits(partnersWith([], index)));

function withUnits(all: readonly OfferedPlace[]) {
  return { all, units: new Set(unitsIn(all)) };
}

function unitsIn(offers: readonly OfferedPlace[]): readonly PlaceId[] {
  return offers.flatMap(({ unit, parts }) => [unit, ...unitsIn(parts)]);
}

function provincesWith(more: readonly PlaceId[], index: Index): readonly OfferedPlace[] {
  const asked = [...placesIn(columnsOf(index).province, index.units), ...more];
  const roots = offerAll(asked, index.units, provinceMeanings(index));
  return roots.flatMap((root) => belowCountry(root, asked, index.units));
}

function partnersWith(more: readonly PlaceId[], index: Index): readonly OfferedPlace[] {
  const asked = [...placesIn(columnsOf(index).partner, index.units), ...more];
  return offerAll(asked, index.units, partnerMeanings(index));
}

/** Vietnamese places need no country above them; it is offered beside them only where it is asked for itself. */
function belowCountry(
  root: OfferedPlace,
  asked: readonly PlaceId[],
  units: Gazetteer,
): readonly OfferedPlace[] {
  if (unitAt(root.unit, units).level > 0) return [root];
  return [...(asked.includes(root.unit) ? [{ ...root, parts: [] }] : []), ...root.parts];
}

type Meanings = ReadonlyMap<PlaceId, readonly Line[]>;

/** For each unit the lines that are found under it. */
const provinceMeanings = memoBy((index: Index) => meaningsIn(columnsOf(index).province, index.units));
const partnerMeanings = memoBy((index: Index) => meaningsIn(columnsOf(index).partner, index.units));

function meaningsIn({ values }: Column<Line>, units: Gazetteer): Meanings {
  const found = new Map<PlaceId, Line[]>();
  for (const line of values)
    for (const id of foundUnder(line, units)) {
      const lines = found.get(id);
      if (lines) lines.push(line);
      else found.set(id, [line]);
    }
  return found;
}

/** The places themselves, and their units of the first level. */
function placesIn({ values }: Column<Line>, units: Gazetteer): readonly PlaceId[] {
  return values.flatMap((line) => line.filter((id, at) => at === 0 || unitAt(id, units).level === 1));
}

type Path = readonly PlaceId[];

function offerAll(places: readonly PlaceId[], units: Gazetteer, meanings: Meanings): readonly OfferedPlace[] {
  const heirs = new Set(places.flatMap((id) => heirsOf(id, units)));
  const former = [...heirs].flatMap((id) => predecessorsOf(id, units));
  const all = new Set([...places, ...heirs, ...former]);
  const paths = [...all].flatMap((id) => pathsOf(unitAt(id, units), units, heirs));
  return branches(paths, meanings);
}

/**
 * Where a unit stands below its country. A former one stands below those offered of today that it went into, if they
 * are as large as it was; all others below the first-level unit in which they lie, or lay at last.
 */
function pathsOf(unit: Unit, units: Gazetteer, offered: ReadonlySet<PlaceId>): readonly Path[] {
  const wholes = wholesOf(unit, units);
  if (wholes.length === 0) return [[unit.id]];
  const shown = wholes.length === 1 ? wholes : wholes.filter(({ id }) => offered.has(id));
  return shown.flatMap((whole) => pathsOf(whole, units, offered).map((path) => [...path, unit.id]));
}

function wholesOf(unit: Unit, units: Gazetteer): readonly Unit[] {
  const heirs = heirsOf(unit.id, units).map((id) => unitAt(id, units));
  if (heirs.every(({ id, level }) => id !== unit.id && level <= unit.level)) return heirs;
  const first = firstLevelOf(unit, units);
  if (first.id !== unit.id) return [first];
  const country = countryOf(unit, units) ?? ancestorsOf(unit, units).at(-1) ?? unit;
  return country.id === unit.id ? [] : [country];
}

function branches(paths: readonly Path[], meanings: Meanings): readonly OfferedPlace[] {
  const below = new Map<PlaceId, Path[]>();
  for (const [first, ...rest] of paths) {
    if (first === undefined) continue;
    const others = below.get(first) ?? [];
    below.set(first, rest.length > 0 ? [...others, rest] : others);
  }
  return [...below]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([unit, parts]) => ({
      unit,
      means: meanings.get(unit) ?? [],
      parts: branches(parts, meanings),
    }));
}
