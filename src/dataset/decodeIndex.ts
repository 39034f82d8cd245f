/** The page's way in: `index.json` becomes an Index, or the reason why it cannot be shown. */
import type { Result } from "../base/result";
import type { PlaceId } from "../place/unit";
import type { Edition, Index, Partnership, Totals } from "./dataset";
import { decodeMilestones } from "./decodeMilestones";
import { readParts } from "./decodeParts";
import type { DecodeProblem } from "./decodeProblem";
import { readUnit } from "./decodeUnit";
import { readVocabulary } from "./decodeVocabulary";
import {
  damaged,
  decoding,
  readList,
  readLocalized,
  readMap,
  readNullable,
  readObject,
  readText,
  readWhole,
  readWord,
} from "./read";
import { TIES } from "./vocabulary";

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
      milestones: decodeMilestones(
        readObject(file.milestones, "milestones"),
        units.map(({ id }) => id),
        partnerships,
      ),
      totals: readTotals(file.totals, "totals"),
      parts: readParts(file.parts, "parts"),
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
    contact: readLocalized(edition.contact, at),
  };
}

function readTotals(value: unknown, at: string): Totals {
  const { articles, publishers } = readObject(value, at);
  return { articles: readWhole(articles, at), publishers: readWhole(publishers, at) };
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
