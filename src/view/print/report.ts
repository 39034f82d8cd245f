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
import { fullPlaceName, placeWithin, todaysNames } from "../../place/placeWords";
import type { PlaceId } from "../../place/unit";
import type { Lane } from "../../query/answer";
import type { Day } from "../../time/day";
import { namingDay } from "../record/placeNames";

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

/** A unit and a day on which something happened there. */
export type PlaceOfDay = { readonly id: PlaceId; readonly day: Day | null };

/**
 * What a side was on the days of these milestones, each name once, in the order in which they first appear; what is
 * an earlier one's name of today is told there alone.
 */
export function placesThroughTime(
  { units }: Index,
  milestones: readonly Milestone[],
  side: (milestone: Milestone) => PlaceId,
  lang: Lang,
): readonly PlaceOfDay[] {
  const places = new Map<string, PlaceOfDay & { readonly called: string; readonly now: readonly string[] }>();
  for (const milestone of milestones) {
    const [id, day] = [side(milestone), namingDay(milestone)];
    const called = fullPlaceName(units, id, day, lang);
    const key = `${called}|${placeWithin(units, id, day, lang)}`;
    const now = todaysNames(units, id, day, lang)?.names ?? [];
    if (!places.has(key)) places.set(key, { id, day, called, now });
  }
  const all = [...places.values()];
  return all.filter(({ called }, at) => !all.slice(0, at).some(({ now }) => now.includes(called)));
}
