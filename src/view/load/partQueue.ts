/** Which files of the record are fetched when: a few at a time, each once, what is in sight before what comes later. */
import type { LoadProblem } from "./fetchPart";

/** Fetches a file and keeps what it holds; answers with what went wrong, null where nothing did. Never throws. */
export type FetchFile = (name: string) => Promise<LoadProblem | null>;

export type PartQueue = {
  /**
   * Asks for files in the order in which they are wanted; `first` puts them before all that wait. Resolves when they
   * are here, with the first problem, or null. What failed before is not fetched again, except by `retry`.
   */
  readonly want: (names: readonly string[], first: boolean) => Promise<LoadProblem | null>;
  /** Fetches those of these files that failed once more. */
  readonly retry: (names: readonly string[]) => Promise<LoadProblem | null>;
  readonly isHere: (name: string) => boolean;
  /** What went wrong with the first of these files that failed and is still not here. */
  readonly problem: (names: readonly string[]) => LoadProblem | null;
};

/** Browsers keep no more connections than this to one host over HTTP/1.1. */
const AT_ONCE = 6;

type Outcome = LoadProblem | null;
type Job = { readonly done: Promise<Outcome>; readonly settle: (outcome: Outcome) => void };

function newJob(): Job {
  let settle: Job["settle"] = () => {};
  const done = new Promise<Outcome>((resolve) => {
    settle = resolve;
  });
  return { done, settle };
}

/** A queue of its own, by default of six files at once. `settled` is called when one has come or failed. */
export function partQueue(
  fetchFile: FetchFile,
  settled: (name: string, outcome: LoadProblem | null) => void,
  atOnce = AT_ONCE,
): PartQueue {
  const jobs = new Map<string, Job>();
  const here = new Set<string>();
  const failed = new Map<string, LoadProblem>();
  let waiting: readonly string[] = [];
  let running = 0;

  async function run(name: string): Promise<void> {
    running += 1;
    const outcome = await fetchFile(name);
    running -= 1;
    if (outcome === null) here.add(name);
    else failed.set(name, outcome);
    jobs.get(name)?.settle(outcome);
    settled(name, outcome);
    start();
  }

  function start(): void {
    const free = Math.max(0, atOnce - running);
    const names = waiting.slice(0, free);
    waiting = waiting.slice(free);
    for (const name of names) void run(name);
  }

  async function want(names: readonly string[], first: boolean): Promise<Outcome> {
    const fresh = names.filter((name) => !jobs.has(name));
    for (const name of fresh) jobs.set(name, newJob());
    waiting = [...waiting, ...fresh];
    if (first) {
      const wanted = new Set(names);
      const urgent = names.filter((name) => waiting.includes(name));
      waiting = [...urgent, ...waiting.filter((name) => !wanted.has(name))];
    }
    start();
    const outcomes = await Promise.all(names.map((name) => jobs.get(name)?.done ?? null));
    return outcomes.find((outcome) => outcome !== null) ?? null;
  }

  function retry(names: readonly string[]): Promise<Outcome> {
    const lost = names.filter((name) => failed.delete(name));
    for (const name of lost) jobs.delete(name);
    return want(lost, true);
  }

  function problem(names: readonly string[]): LoadProblem | null {
    const name = names.find((each) => failed.has(each));
    return name === undefined ? null : (failed.get(name) ?? null);
  }

  return { want, retry, isHere: (name) => here.has(name), problem };
}
