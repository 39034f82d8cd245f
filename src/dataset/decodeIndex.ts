/** The page's way in: `index.json` becomes an Index, or the reason why it cannot be shown. */
import type { Result } from "../base/result";
import type { PlaceId, Unit } from "../place/unit";
import type { Day } from "../time/day";
import type { KnownDate } from "../time/knownDate";
import { parseEdtf } from "../time/parseEdtf";
import { precisionOf } from "../time/precisionOf";
import type { Edition, Index, Milestone, Partnership } from "./dataset";
import type { DecodeProblem } from "./decodeProblem";
import { readDay, readUnit } from "./decodeUnit";
import { readVocabulary } from "./decodeVocabulary";
import {
  damaged,
  decoding,
  type JsonObject,
  type Read,
  readIndexInto,
  readList,
  readMap,
  readNullable,
  readObject,
  readText,
  readWord,
} from "./read";
import { FIELDS, KINDS, STATUSES, TIES } from "./vocabulary";
import type { MilestoneColumns } from "./wireIndex";

/** Decodes the first part; refuses another format and any damage, and repairs nothing. */
export function decodeIndex(json: unknown): Result<Index, DecodeProblem> {
  return decoding(json, (file) => {
    const units = readList(readUnit)(file.units, "units");
    const partnerships = readList(readPartnership)(file.partnerships, "partnerships");
    return {
      edition: readEdition(file.edition, "edition"),
      vocabulary: readVocabulary(file.vocabulary, "vocabulary"),
      units: new Map(units.map((unit) => [unit.id, unit])),
      partnerships,
      milestones: readMilestones(readObject(file.milestones, "milestones"), units, partnerships.length),
      aliases: readMap(readNullable(readText))(file.aliases, "aliases"),
    };
  });
}

function readEdition(value: unknown, at: string): Edition {
  const edition = readObject(value, at);
  return {
    version: readText(edition.version, at),
    date: readText(edition.date, at),
    licence: readText(edition.licence, at),
    contact: readText(edition.contact, at),
  };
}

function readPartnership(value: unknown, at: string): Partnership {
  const partnership = readObject(value, at);
  return {
    id: readText(partnership.id, at),
    vn: readChain(partnership.vn, at),
    partner: readChain(partnership.partner, at),
    tie: readWord(TIES)(partnership.tie, at),
    founding: readNullable(readText)(partnership.founding, at),
  };
}

function readChain(value: unknown, at: string): readonly PlaceId[] {
  const chain = readList(readText)(value, at);
  return chain.length > 0 ? chain : damaged(at);
}

function readMilestones(
  columns: JsonObject,
  units: readonly Unit[],
  partnerships: number,
): readonly Milestone[] {
  const ids = readList(readText)(columns.id, "milestones.id");
  const column = <T>(name: keyof MilestoneColumns, read: Read<T>): ((row: number) => T) =>
    readColumn(columns[name], `milestones.${name}`, ids.length, read);
  const partnership = column("partnership", readIndexInto([...Array(partnerships).keys()]));
  const kind = column("kind", readIndexInto(KINDS));
  const fields = column("fields", readList(readIndexInto(FIELDS)));
  const status = column("status", readIndexInto(STATUSES));
  const date = readDates(column);
  const vnPlace = column("vnPlace", readIndexInto(units));
  const partnerPlace = column("partnerPlace", readIndexInto(units));
  return ids.map((id, row) => ({
    index: row,
    id,
    partnership: partnership(row),
    kind: kind(row),
    fields: fields(row),
    status: status(row),
    date: date(row),
    vnPlace: vnPlace(row).id,
    partnerPlace: partnerPlace(row).id,
  }));
}

type ReadNamed = <T>(name: keyof MilestoneColumns, read: Read<T>) => (row: number) => T;

function readDates(column: ReadNamed): (row: number) => KnownDate {
  const edtf = column("edtf", readNullable(readText));
  const earliest = column("earliest", readNullable<Day>(readDay));
  const latest = column("latest", readNullable<Day>(readDay));
  return (row) => {
    const bounds = { earliest: earliest(row), latest: latest(row) };
    const text = edtf(row);
    const parsed = text === null ? null : parseEdtf(text);
    if (parsed && !parsed.ok) return damaged(`milestones.edtf[${row}]`);
    const date = parsed ? parsed.value : null;
    return { edtf: date, precision: precisionOf(date, bounds), bounds };
  };
}

/** A column by row; refuses one that is shorter or longer than the others. */
function readColumn<T>(value: unknown, at: string, length: number, read: Read<T>): (row: number) => T {
  if (!Array.isArray(value) || value.length !== length) return damaged(at);
  const cells: readonly unknown[] = value;
  return (row) => read(cells[row], at);
}
