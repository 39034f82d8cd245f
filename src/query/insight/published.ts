/** When an article can have been published, and when something can first have been reported. */
import type { Article, ArticleId, Details, Milestone, MilestoneId } from "../../dataset/dataset";
import { type Bounds, UNBOUNDED } from "../../time/bounds";
import { boundsOf } from "../../time/boundsOf";
import { type Day, parseDay } from "../../time/day";
import { parseEdtf } from "../../time/parseEdtf";
import { beginningOf, hasHappened } from "./moments";

/** Bounds of an EDTF text of the record. */
export function boundsOfText(edtf: string | null): Bounds {
  const date = edtf === null ? null : parseEdtf(edtf);
  return date?.ok ? boundsOf(date.value) : UNBOUNDED;
}

/** The articles that tell of what had happened: none of them can be older than that. */
export type NotBefore = ReadonlyMap<ArticleId, Day>;

/** For each article the latest day before which it cannot have been written, from what it tells of as done. */
export function notBefore(milestones: Iterable<Milestone>, details: Details): NotBefore {
  const found = new Map<ArticleId, Day>();
  for (const milestone of milestones) {
    const { earliest } = beginningOf(milestone.date);
    if (!hasHappened(milestone) || earliest === null) continue;
    for (const { article } of details.milestones.get(milestone.id)?.claims ?? []) {
      const before = found.get(article);
      if (before === undefined || before < earliest) found.set(article, earliest);
    }
  }
  return found;
}

/** The days on which an article can have come out; one without a date not after it was taken into the record. */
export function publishedBounds(article: Article, floors: NotBefore): Bounds {
  if (article.published !== null) return boundsOfText(article.published);
  return { earliest: floors.get(article.id) ?? null, latest: parseDay(article.recorded) };
}

/** When a milestone can first have been reported by a source of the record. */
export function firstReported(id: MilestoneId, details: Details, floors: NotBefore): Bounds {
  const all = (details.milestones.get(id)?.claims ?? []).flatMap(({ article }) => {
    const known = details.articles.get(article);
    return known ? [publishedBounds(known, floors)] : [];
  });
  const [first, ...others] = all;
  return first ? others.reduce(earlierOf, first) : UNBOUNDED;
}

/** The bounds of whichever of two was first. */
export function earlierOf(a: Bounds, b: Bounds): Bounds {
  const either = a.earliest === null || b.earliest === null ? null : less(a.earliest, b.earliest);
  if (a.latest === null || b.latest === null) return { earliest: either, latest: a.latest ?? b.latest };
  return { earliest: either, latest: less(a.latest, b.latest) };
}

function less(a: Day, b: Day): Day {
  return Math.min(a, b) as Day;
}
