/** Where the time goes: a profile of each step, as the functions that took most of it themselves. */
import type { Visit } from "./browser";
import type { Phase } from "./measureSize";

type Node = {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  readonly children?: readonly number[];
};

/** What the processor did: nodes of the call tree, and which was sampled when (microseconds). */
type Profile = {
  readonly nodes: readonly Node[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
};

const MOST = 12;
const IDLE = ["(idle)", "(root)"];

function placeOf({ callFrame: { url, lineNumber } }: Node): string {
  const file = url.split("/").at(-1)?.split("?")[0] ?? "";
  return file === "" ? "" : ` ${file}:${lineNumber + 1}`;
}

/** A function without a name is told by the nearest caller that has one. */
function namesOf(nodes: readonly Node[]): ReadonlyMap<number, string> {
  const parents = new Map(
    nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node] as const)),
  );
  const named = (node: Node): string => {
    const own = node.callFrame.functionName;
    if (own !== "") return own;
    const parent = parents.get(node.id);
    return parent ? `${named(parent)} ›` : "?";
  };
  return new Map(nodes.map((node) => [node.id, named(node) + placeOf(node)]));
}

/** Self time by function, the longest first, in milliseconds; idle time is left out. */
export function selfTimes({ nodes, samples = [], timeDeltas = [] }: Profile): readonly [string, number][] {
  const names = namesOf(nodes);
  const times = new Map<string, number>();
  samples.forEach((id, at) => {
    const name = names.get(id) ?? "?";
    times.set(name, (times.get(name) ?? 0) + (timeDeltas[at] ?? 0) / 1000);
  });
  return [...times].filter(([name]) => !IDLE.includes(name)).toSorted((a, b) => b[1] - a[1]);
}

/** Takes a profile of every step and prints what dominated it. */
export const profiled: Phase = async <T>(name: string, { session }: Visit, work: () => Promise<T>) => {
  await session.send("Profiler.enable");
  await session.send("Profiler.start");
  const answer = await work();
  const { profile } = await session.send("Profiler.stop");
  const times = selfTimes(profile);
  const total = times.reduce((sum, [, ms]) => sum + ms, 0);
  console.log(`\n  ${name}: ${Math.round(total)} ms of script and page work`);
  for (const [who, ms] of times.slice(0, MOST))
    console.log(
      `  ${String(Math.round(ms)).padStart(7)} ms ${String(Math.round((100 * ms) / total)).padStart(3)} %  ${who}`,
    );
  return answer;
};
