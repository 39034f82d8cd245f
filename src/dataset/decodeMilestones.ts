/** The columns of the milestones: the one part of decoding whose cost grows with the record, so it makes no objects. */
import type { PlaceId } from "../place/unit";
import type { Partnership } from "./dataset";
import { decodeDates } from "./decodeDates";
import { decodeFates } from "./decodeFates";
import { allMilestones, type MilestoneColumns, type Milestones } from "./milestones";
import { damaged, type JsonObject, readList, readText, readWhole } from "./read";
import { readCells } from "./readCells";
import { FIELDS, type Field, KINDS, STATUSES } from "./vocabulary";
import { LONGEST_CHAIN } from "./wireIndex";

/** How many ids a text holds; refuses one that is empty. */
function countIds(ids: string, at: string): number {
  if (ids === "") return 0;
  if (ids.startsWith(" ") || ids.endsWith(" ") || ids.includes("  ")) return damaged(at);
  let count = 1;
  for (let space = ids.indexOf(" "); space >= 0; space = ids.indexOf(" ", space + 1)) count += 1;
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
  const codes = readCells(columns, name, LONGEST_CHAIN, starts.at(-1) ?? 0);
  for (const [lane, chain] of chains.entries()) {
    const end = starts[lane + 1] ?? 0;
    for (let row = starts[lane] ?? 0; row < end; row += 1) {
      const place = chain[codes[row] ?? LONGEST_CHAIN];
      if (place === undefined) return damaged(`milestones.${name}[${row}]`);
      codes[row] = place;
    }
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
  const sourceCount = readWhole(columns.sourceCount, "milestones.sourceCount");
  const cells = (name: "kind" | "status" | "fields" | "sources" | "checked", size: number) =>
    readCells(columns, name, size, length);
  const placeOf = new Map(units.map((id, place) => [id, place]));
  const chain = (side: readonly PlaceId[]) => side.map((id) => placeOf.get(id) ?? damaged("partnerships"));
  const partnership = new Uint32Array(length);
  for (let lane = 0; lane < partnerships.length; lane += 1)
    partnership.fill(lane, starts[lane], starts[lane + 1]);
  const decoded: MilestoneColumns = {
    ids,
    starts,
    partnership,
    kind: Uint8Array.from(cells("kind", KINDS.length)),
    status: Uint8Array.from(cells("status", STATUSES.length)),
    fields: cells("fields", fieldSets.length),
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
    sources: cells("sources", sourceCount),
    checked: cells("checked", sourceCount),
    ...decodeDates(columns, length),
    fates: decodeFates(columns.fates, length),
  };
  return allMilestones(decoded);
}
