/** What a printed report holds: partnerships with their milestones, and one numbered list of all their sources. */
import type { Lang } from "../../base/lang";
import {
  type Article,
  type ArticleId,
  type Detail,
  type Details,
  type Index,
  isChecked,
  type Milestone,
  type Partnership,
} from "../../dataset/dataset";
import type { PlaceId } from "../../place/unit";
import type { Lane } from "../../query/answer";
import { fullPlaceName, namingDay, placeWithin, todaysNames } from "../record/placeNames";

/** A source of the report. `checked`: every passage that the report rests on was compared with an archived text. */
export type Citation = { readonly number: number; readonly article: Article; readonly checked: boolean };

/** A milestone with the numbers of its sources, ascending; no detail where it is not here. */
export type Entry = {
  readonly milestone: Milestone;
  readonly detail: Detail | null;
  readonly sources: readonly number[];
};

export type ReportSection = { readonly partnership: Partnership; readonly entries: readonly Entry[] };

export type Report = {
  readonly sections: readonly ReportSection[];
  readonly citations: readonly Citation[];
};

/** Numbers sources in the order in which the report first needs them. */
function numbering(details: Details) {
  const cited = new Map<ArticleId, Citation>();
  const cite = (detail: Detail): number[] =>
    detail.claims.flatMap((claim) => {
      const article = details.articles.get(claim.article);
      if (!article) return [];
      const before = cited.get(article.id);
      const number = before?.number ?? cited.size + 1;
      const checked = (before?.checked ?? true) && isChecked(claim.evidence, article);
      cited.set(article.id, { number, article, checked });
      return [number];
    });
  return { cited, cite };
}

/** The report on these lanes, partnerships and milestones in the order in which the lanes hold them. */
export function reportOf(lanes: readonly Lane[], index: Index, details: Details): Report {
  const { cited, cite } = numbering(details);
  const sections = lanes.flatMap(({ partnership: at, milestones }) => {
    const partnership = index.partnerships[at];
    if (!partnership) return [];
    const entries = Array.from(milestones, (milestone) => {
      const detail = details.milestones.get(milestone.id) ?? null;
      const sources = detail ? [...new Set(cite(detail))].sort((a, b) => a - b) : [];
      return { milestone, detail, sources };
    });
    return [{ partnership, entries }];
  });
  return { sections, citations: [...cited.values()] };
}

/** A unit by the name that it had then, what it belonged to, and today's names where they differ. */
export type PlaceThenAndNow = {
  readonly called: string;
  readonly within: string;
  readonly now: readonly string[];
};

/**
 * The names that a side had on the days of these milestones, each once, in the order in which they first appear;
 * a name that an earlier one has become is told there alone.
 */
export function namesThroughTime(
  index: Index,
  milestones: readonly Milestone[],
  side: (milestone: Milestone) => PlaceId,
  lang: Lang,
): readonly PlaceThenAndNow[] {
  const names = new Map<string, PlaceThenAndNow>();
  for (const milestone of milestones) {
    const [id, day] = [side(milestone), namingDay(milestone)];
    const called = fullPlaceName(index, id, day, lang);
    const within = placeWithin(index, id, day, lang);
    const key = `${called}|${within}`;
    if (!names.has(key)) names.set(key, { called, within, now: todaysNames(index, id, day, lang) });
  }
  const all = [...names.values()];
  return all.filter((place, at) => !all.slice(0, at).some((earlier) => earlier.now.includes(place.called)));
}
