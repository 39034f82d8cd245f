/**
 * A part of the published record in its own form: `dataset.json` goes in, and what comes out keeps to the same schema.
 * It is narrowed and not made anew, for it holds more than the page loads: orders, ties' articles, withdrawn ids.
 */
import type { Result } from "../../base/result";
import type { ArticleId, MilestoneId, PartnershipId } from "../../dataset/dataset";
import { PUBLISHED_FORMAT } from "../../dataset/dataset";
import type { DecodeProblem } from "../../dataset/decodeProblem";
import {
  decoding,
  type JsonObject,
  readList,
  readMap,
  readNullable,
  readObject,
  readText,
} from "../../dataset/read";
import type { PlaceId } from "../../place/unit";
import { placesAround } from "./placesAround";

const readObjects = readList(readObject);
const readTexts = readList(readText);
const maybeText = readNullable(readText);

/** Ids under a key of each of these objects. */
function textsIn(objects: readonly JsonObject[], key: string): readonly string[] {
  return objects.map((each) => readText(each[key], key));
}

/** The articles that a milestone names anywhere: in claims, statements and the reasons for its date. */
function articlesIn(milestone: JsonObject): readonly ArticleId[] {
  const list = (key: string) => readObjects(milestone[key], key);
  const reasons = list("dateReasons").flatMap(({ article, articles }) => [
    ...(article === undefined ? [] : [readText(article, "article")]),
    ...(articles === undefined ? [] : readTexts(articles, "articles")),
  ]);
  return [...textsIn(list("claims"), "article"), ...textsIn(list("statements"), "article"), ...reasons];
}

function placesIn(milestone: JsonObject): readonly PlaceId[] {
  const { vn, partner } = readObject(milestone.places, "places");
  return [readText(vn, "places.vn"), readText(partner, "places.partner")];
}

function chainsOf({ vn, partner }: JsonObject): readonly PlaceId[] {
  return [...readTexts(vn, "vn"), ...readTexts(partner, "partner")];
}

/** Former ids of what is left, withdrawn ones too: those that a partnership tells of. */
function aliasesOf(
  aliases: unknown,
  ids: ReadonlySet<MilestoneId>,
  partnerships: readonly JsonObject[],
): JsonObject {
  const withdrawn = partnerships.flatMap((each) => textsIn(readObjects(each.withdrawn, "withdrawn"), "id"));
  const kept = [...readMap(maybeText)(aliases, "aliases")].filter(([former, now]) =>
    now === null ? withdrawn.includes(former) : ids.has(now),
  );
  return Object.fromEntries(kept);
}

type Parts = { readonly milestones: readonly JsonObject[]; readonly partnerships: readonly JsonObject[] };

function partsOf(file: JsonObject, ids: ReadonlySet<MilestoneId>): Parts {
  const milestones = readObjects(file.milestones, "milestones").filter(({ id }) =>
    ids.has(readText(id, "id")),
  );
  const met: ReadonlySet<PartnershipId> = new Set(textsIn(milestones, "partnership"));
  const partnerships = readObjects(file.partnerships, "partnerships");
  return { milestones, partnerships: partnerships.filter(({ id }) => met.has(readText(id, "id"))) };
}

/**
 * The text of `dataset.json` with these milestones alone, their partnerships, sources and places. Ids of milestones
 * that it leaves out may still be named, as related ones are: they are permanent. Refuses another format and damage.
 */
export function datasetExcerpt(json: unknown, ids: ReadonlySet<MilestoneId>): Result<string, DecodeProblem> {
  return decoding(
    json,
    (file) => {
      const { milestones, partnerships } = partsOf(file, ids);
      const ties = partnerships.flatMap(({ tieArticle }) => maybeText(tieArticle, "tieArticle") ?? []);
      const cited: ReadonlySet<string> = new Set([...milestones.flatMap(articlesIn), ...ties]);
      const articles = readObjects(file.articles, "articles").filter(({ id }) =>
        cited.has(readText(id, "id")),
      );
      const meant = [...partnerships.flatMap(chainsOf), ...milestones.flatMap(placesIn)];
      const places = placesAround(readObjects(file.places, "places"), meant);
      const aliases = aliasesOf(file.aliases, ids, partnerships);
      return `${JSON.stringify({ ...file, places, partnerships, articles, milestones, aliases }, null, 2)}\n`;
    },
    PUBLISHED_FORMAT,
  );
}
