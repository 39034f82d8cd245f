/** Runs and their names: what is shown while the bench works. */
import type { Size } from "./data/madeUpRecord";
import type { Phase } from "./measureSize";

/** The name of a size in reports: `1000/50`. */
export function nameOf({ milestones, lanes }: Size): string {
  return `${milestones}/${lanes}`;
}

/** Shows that something is happening, without a line for every step. */
export const shown: Phase = async (name, _visit, work) => {
  process.stdout.write(` ${name}`);
  return work();
};

/** Does something so many times, with a line for each. */
export async function times<T>(runs: number, name: string, work: () => Promise<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for (let run = 1; run <= runs; run += 1) {
    process.stdout.write(`${name}, ${run} of ${runs}:`);
    found.push(await work());
    process.stdout.write("\n");
  }
  return found;
}
