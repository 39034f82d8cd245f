/** How many sources a milestone rests on, and how many of them were checked against an archived text. */
import type { Article, Claim, Details, MilestoneId } from "../../dataset/dataset";

export type SourceCount = { readonly count: number; readonly checked: number };

/** Whether the passage was compared with an archived copy of the article. */
export function isChecked(claim: Claim, article: Article | undefined): boolean {
  return claim.evidence.length > 0 && article !== undefined && article.archived !== null;
}

/** The sources of a milestone, counted; null while the details are not here. */
export function countSources(details: Details | null, id: MilestoneId): SourceCount | null {
  const claims = details?.milestones.get(id)?.claims;
  if (!details || !claims) return null;
  const checked = claims.filter((claim) => isChecked(claim, details.articles.get(claim.article)));
  return { count: claims.length, checked: checked.length };
}
