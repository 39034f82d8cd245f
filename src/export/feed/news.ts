/** What the record newly holds: milestones by the day on which the record took in what tells of them. */
import type { Lang, Localized } from "../../base/lang";
import type { Article } from "../../dataset/dataset";
import { sourcesOf, type Told, type ToldMilestone } from "../excerpt";
import { dateWords, partnershipName, partnershipOf, sentenceCase } from "../wording";

/** One piece of news. Days are ISO days: of its first source, and of its latest. */
export type News = {
  readonly milestone: ToldMilestone;
  readonly recorded: string;
  readonly renewed: string;
};

/** A feed holds so many at most. */
const MOST = 50;

function newsOf(milestone: ToldMilestone, articles: ReadonlyMap<string, Article>): readonly News[] {
  const days = sourcesOf(milestone.detail).flatMap((id) => articles.get(id)?.recorded ?? []);
  const sorted = days.toSorted();
  const [recorded, renewed] = [sorted[0], sorted.at(-1)];
  return recorded === undefined || renewed === undefined ? [] : [{ milestone, recorded, renewed }];
}

/** ISO days in the order of time. */
function compareDays(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The newest first; within one day in the order of the record. Those without a source are no news. */
export function newsFrom({ excerpt }: Told, most = MOST): readonly News[] {
  const articles = new Map(excerpt.articles.map((article) => [article.id, article]));
  const all = excerpt.milestones.flatMap((milestone) => newsOf(milestone, articles));
  // Sorting is stable, so the order of the record holds within a day.
  return all.toSorted((a, b) => compareDays(b.recorded, a.recorded)).slice(0, most);
}

/** Where a feed is, and where its readers go from it; complete addresses. */
export type FeedPlace = { readonly lang: Lang; readonly self: string; readonly home: string };

export const FEED_TITLE: Localized = {
  vi: "Cầu Nối: cột mốc mới ghi nhận",
  en: "Cầu Nối: newly recorded milestones",
};

/** What a reader is told of a milestone besides its title: when, between whom, what. */
export function newsText({ excerpt }: Told, { milestone }: News, lang: Lang): string {
  const name = partnershipName(excerpt, partnershipOf(excerpt, milestone.partnership), lang);
  return `${sentenceCase(dateWords(milestone, lang), lang)}. ${name}. ${milestone.detail.summary[lang]}`;
}

/** Midnight of a day in UTC (RFC 3339), for what is known to the day alone. */
export function midnight(isoDay: string): string {
  return `${isoDay}T00:00:00Z`;
}
