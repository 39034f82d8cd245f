/** Records for the figures of partnerships: a founding milestone, and details in which only what matters is said. */
import type { Details, Index, MilestoneId } from "../../src/dataset/dataset";
import { detailsOf } from "./details";

/** The same index in which these partnerships name the milestone that founded them. */
export function founded(index: Index, by: Readonly<Record<string, MilestoneId>>): Index {
  return {
    ...index,
    partnerships: index.partnerships.map((partnership) => ({
      ...partnership,
      founding: by[partnership.id] ?? partnership.founding,
    })),
  };
}

type Detail = NonNullable<ReturnType<Details["milestones"]["get"]>>;

/** Details of milestones of one source each, with what is said of them besides; articles by the day they came out. */
export function toldDetails(
  said: Readonly<Record<MilestoneId, Partial<Detail> & { readonly from?: readonly string[] }>>,
  published: Readonly<Record<string, string | null>> = {},
): Details {
  const sources = Object.entries(said).map(([id, { from = [`${id}-paper`] }]) => [
    id,
    from.map((article) => `${article}:cited`),
  ]);
  const plain = detailsOf(Object.fromEntries(sources));
  const milestones = Object.entries(said).flatMap(([id, { from: _from, ...more }]) => {
    const detail = plain.milestones.get(id);
    return detail ? [[id, { ...detail, ...more }] as const] : [];
  });
  const articles = [...plain.articles].map(
    ([id, article]) =>
      [id, { ...article, published: id in published ? (published[id] ?? null) : article.published }] as const,
  );
  return { articles: new Map(articles), milestones: new Map(milestones) };
}
