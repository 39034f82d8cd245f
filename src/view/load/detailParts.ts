/** Summaries, claims and articles, part by part. */
import { ok, type Result } from "../../base/result";
import { type Article, type Detail, type Details, type Index, NO_DETAILS } from "../../dataset/dataset";
import { partsOf } from "../../dataset/parts";
import type { LoadProblem } from "./fetchPart";
import type { RecordFiles } from "./loadRecord";
import { type Progress, type Urgency, wanted } from "./wanted";

export type DetailParts = {
  /** What has come; another object whenever there is more. */
  readonly details: () => Details;
  readonly problem: () => LoadProblem | null;
  /** Asks for the details of rows; resolves when they are here, with the first problem, or null. */
  readonly want: (rows: Iterable<number>, urgency: Urgency) => Promise<LoadProblem | null>;
  readonly progress: (rows: Iterable<number>) => Progress;
  /** Fetches once more what failed. */
  readonly retry: () => Promise<LoadProblem | null>;
  /** A part for somebody who does not keep it: what is here, else fetched for that alone. */
  readonly borrow: (part: number) => Promise<Result<Details, LoadProblem>>;
};

/** None is here at first. `announce` as in `wanted`. */
export function detailParts(
  { parts }: Index,
  fetch: RecordFiles["details"],
  announce: (now: boolean) => void,
): DetailParts {
  // They only grow, and are too many to be copied at every part; who shows them notices by the object around them.
  const articles = new Map<string, Article>();
  const milestones = new Map<string, Detail>();
  let details = NO_DETAILS;

  const queue = wanted(async (name) => {
    const part = await fetch(name);
    if (!part.ok) return part.error;
    for (const [id, article] of part.value.articles) articles.set(id, article);
    for (const [id, detail] of part.value.milestones) milestones.set(id, detail);
    details = { articles, milestones };
    return null;
  }, announce);

  const names = parts.details.map(({ name }) => name);
  const namesOf = (rows: Iterable<number>) => partsOf(parts.details, rows).flatMap((nth) => names[nth] ?? []);
  return {
    details: () => details,
    problem: () => queue.problem(names),
    want: (rows, urgency) => queue.want(namesOf(rows), urgency),
    progress: (rows) => queue.progress(namesOf(rows)),
    retry: () => queue.retry(names),
    borrow: async (nth) => {
      const name = names[nth];
      if (name === undefined) return ok(NO_DETAILS);
      return queue.isHere(name) ? ok(details) : fetch(name);
    },
  };
}
