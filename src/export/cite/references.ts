/** What is cited together: the entry of the record first, then the articles on which it rests, each once. */
import { sourcesOf, type Told } from "../excerpt";
import {
  articleReference,
  type Citing,
  milestoneReference,
  partnershipReference,
  type Reference,
  viewReference,
} from "./reference";

/** The sources of all milestones of the excerpt, in the order in which those cite them. */
function articles({ excerpt }: Told): readonly Reference[] {
  const byId = new Map(excerpt.articles.map((article) => [article.id, article]));
  const cited = new Set(excerpt.milestones.flatMap(({ detail }) => sourcesOf(detail)));
  return [...cited].flatMap((id) => {
    const article = byId.get(id);
    return article ? [articleReference(article)] : [];
  });
}

/** For an excerpt of one milestone; none where it is empty. */
export function milestoneReferences(told: Told, citing: Citing): readonly Reference[] {
  const entries = told.excerpt.milestones.map((milestone) => milestoneReference(told, milestone, citing));
  return [...entries, ...articles(told)];
}

/** For an excerpt of one partnership; none where it is empty. */
export function partnershipReferences(told: Told, citing: Citing): readonly Reference[] {
  const entries = told.excerpt.partnerships.map((each) => partnershipReference(told, each, citing));
  return [...entries, ...articles(told)];
}

/** For what is shown; `filters` says in words what it was narrowed to. */
export function viewReferences(told: Told, filters: string, citing: Citing): readonly Reference[] {
  return [viewReference(told, filters, citing), ...articles(told)];
}
