/** What is measured, and how several runs become one figure. */
import type { Frames } from "./meter";

/** Figures of a record of one size. Times in milliseconds, heap in megabytes; absent where there is nothing to measure. */
export type SizeFigures = {
  readonly firstMark?: number;
  readonly filter?: number;
  readonly language?: number;
  readonly search?: number;
  readonly panP95?: number;
  readonly zoomP95?: number;
  /** Frames of 60 a second that were not drawn while panning and zooming. */
  readonly lost?: number;
  readonly scrollP95?: number;
  readonly elements?: number;
  readonly heapMB?: number;
  readonly bytes?: number;
};

/** Figures of the small record on a slow line and a slow processor. `cls` has no unit. */
export type SlowFigures = {
  readonly fcp: number;
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
  readonly bytes: number;
};

/** What `--json` writes: a size such as `1000/50`, or `small-slow`. */
export type Report = Record<string, SizeFigures | SlowFigures>;

const FRAME_MS = 1000 / 60;

/** The value below which a share (0–1) of the values lie; null for none. */
export function quantile(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? null;
}

/** The middle value; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.ceil((sorted.length - 1) / 2)],
  ];
  if (low === undefined || high === undefined) throw new Error("no median of nothing");
  return (low + high) / 2;
}

/** How many frames did not come. */
export function lostFrames(frames: Frames): number {
  return frames.reduce((lost, each) => lost + Math.max(0, Math.round(each / FRAME_MS) - 1), 0);
}

/** To one digit after the point, layout shifts to four. */
function rounded(name: string, value: number): number {
  const scale = name === "cls" ? 10_000 : 10;
  return Math.round(value * scale) / scale;
}

/** The median of every figure that any run has. */
export function medians<F extends Readonly<Record<string, number | undefined>>>(runs: readonly F[]): F {
  const names = [...new Set(runs.flatMap((run) => Object.keys(run)))];
  const entries = names.flatMap((name) => {
    const values = runs.flatMap((run) => run[name] ?? []);
    return values.length > 0 ? [[name, rounded(name, median(values))]] : [];
  });
  return Object.fromEntries(entries) as F; // the same names as in the runs, each with a number
}
