/** The columns of the milestones: the one part of decoding whose cost grows with the record, so it makes no objects. */
import type { PlaceId } from "../place/unit";
import type { Partnership } from "./dataset";
import { decodeDates } from "./decodeDates";
import { digitsFor, unpackDigits } from "./digits";
import { allMilestones, type MilestoneColumns, type Milestones } from "./milestones";
import { damaged, type JsonObject, readList, readText } from "./read";
import { FIELDS, type Field, KINDS, STATUSES } from "./vocabulary";
import { LONGEST_CHAIN, type WireMilestones } from "./wireIndex";

type Codes = Uint8Array | Uint32Array;

/** A column of places in a list of `size`; refuses any cell that is none. */
function places<C extends Codes>(columns: JsonObject, name: keyof WireMilestones, size: number, into: C): C {
  const text = readText(columns[name], `milestones.${name}`);
  if (text.length !== into.length * digitsFor(size)) return damaged(`milestones.${name}`);
  const wrong = unpackDigits(text, size, into);
  return wrong === null ? into : damaged(`milestones.${name}[${wrong}]`);
}

const SPACE = 32;

/** How many ids a text holds; refuses one that is empty. */
function countIds(ids: string, at: string): number {
  let count = 0;
  let from = -1;
  for (let place = 0; ids !== "" && place <= ids.length; place += 1) {
    if (place < ids.length && ids.charCodeAt(place) !== SPACE) continue;
    if (place === from + 1) return damaged(at);
    from = place;
    count += 1;
  }
  return count;
}

function startsOf(ids: readonly string[], partnerships: number): Uint32Array {
  if (ids.length !== partnerships) return damaged("milestones.ids");
  const starts = new Uint32Array(partnerships + 1);
  for (const [at, text] of ids.entries())
    starts[at + 1] = (starts[at] ?? 0) + countIds(text, `milestones.ids[${at}]`);
  return starts;
}

function readFieldSet(set: unknown, at: string): readonly Field[] {
  const fields = Array.isArray(set)
    ? set.map((place: unknown) => (typeof place === "number" ? FIELDS[place] : undefined))
    : [];
  const known = fields.filter((field) => field !== undefined);
  return known.length > 0 && known.length === fields.length ? known : damaged(at);
}

/** Places in the chain of each milestone's partnership become places among all `units`. */
function unitsOf(
  columns: JsonObject,
  name: "vnPlace" | "partnerPlace",
  starts: Uint32Array,
  chains: readonly (readonly number[])[],
): Uint32Array {
  const codes = places(columns, name, LONGEST_CHAIN, new Uint32Array(starts.at(-1) ?? 0));
  for (const [lane, chain] of chains.entries()) {
    const end = starts[lane + 1] ?? 0;
    for (let row = starts[lane] ?? 0; row < end; row += 1)
      codes[row] = chain[codes[row] ?? LONGEST_CHAIN] ?? damaged(`milestones.${name}[${row}]`);
  }
  return codes;
}

/** Reads the columns; `units` are all places that they may lead to. Refuses unequal lengths and any cell that means nothing. */
export function decodeMilestones(
  columns: JsonObject,
  units: readonly PlaceId[],
  partnerships: readonly Partnership[],
): Milestones {
  const ids = readList(readText)(columns.ids, "milestones.ids");
  const starts = startsOf(ids, partnerships.length);
  const length = starts.at(-1) ?? 0;
  const fieldSets = readList(readFieldSet)(columns.fieldSets, "milestones.fieldSets");
  const placeOf = new Map(units.map((id, place) => [id, place]));
  const chain = (side: readonly PlaceId[]) => side.map((id) => placeOf.get(id) ?? damaged("partnerships"));
  const partnership = new Uint32Array(length);
  for (let lane = 0; lane < partnerships.length; lane += 1)
    partnership.fill(lane, starts[lane], starts[lane + 1]);
  const decoded: MilestoneColumns = {
    ids,
    starts,
    partnership,
    kind: places(columns, "kind", KINDS.length, new Uint8Array(length)),
    status: places(columns, "status", STATUSES.length, new Uint8Array(length)),
    fields: places(columns, "fields", fieldSets.length, new Uint32Array(length)),
    fieldSets,
    vnPlace: unitsOf(
      columns,
      "vnPlace",
      starts,
      partnerships.map(({ vn }) => chain(vn)),
    ),
    partnerPlace: unitsOf(
      columns,
      "partnerPlace",
      starts,
      partnerships.map(({ partner }) => chain(partner)),
    ),
    places: units,
    ...decodeDates(columns, starts),
  };
  return allMilestones(decoded);
}
