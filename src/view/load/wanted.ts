/** What asks for a sort of files has in common: urgency, progress, and whom to tell when one has come. */
import type { LoadProblem } from "./fetchPart";
import { type FetchFile, type PartQueue, partQueue } from "./partQueue";

/** in-sight: before all else, and shown at once. whole: in order, as the line allows, shown in larger steps. */
export type Urgency = "in-sight" | "whole";

/** How many of the files that are wanted are here. */
export type Progress = { readonly here: number; readonly all: number };

/** A queue that knows which files somebody waits to see. */
export type Wanted = Pick<PartQueue, "isHere" | "problem" | "retry"> & {
  readonly want: (names: readonly string[], urgency: Urgency) => Promise<LoadProblem | null>;
  readonly progress: (names: readonly string[]) => Progress;
};

/** `announce` is called when a file has come or failed: with true where that is to be shown at once. */
export function wanted(fetchFile: FetchFile, announce: (now: boolean) => void): Wanted {
  const inSight = new Set<string>();
  const queue = partQueue(fetchFile, (name, problem) => announce(problem !== null || inSight.has(name)));
  return {
    ...queue,
    retry: async (names) => {
      if (queue.problem(names) === null) return null;
      const done = queue.retry(names);
      // What failed is being fetched: there is no problem by now.
      announce(true);
      return done;
    },
    want: async (names, urgency) => {
      const missing = names.filter((name) => !queue.isHere(name));
      if (missing.length === 0) return null;
      if (urgency === "in-sight") for (const name of missing) inSight.add(name);
      return queue.want(missing, urgency === "in-sight");
    },
    progress: (names) => ({ here: names.filter(queue.isHere).length, all: names.length }),
  };
}
