/** The part of the bench that runs within the page: it is injected before anything of the page and only looks. */

/** Frame-to-frame times in milliseconds of one gesture, as the page saw them. */
export type Frames = readonly number[];

export type Vitals = {
  readonly fcp: number;
  readonly lcp: number;
  readonly cls: number;
  /** Start and duration of each task longer than 50 ms. */
  readonly longTasks: readonly (readonly [start: number, duration: number])[];
};

/** What the page offers to the bench. Times are milliseconds since the navigation began, unless said otherwise. */
export type Meter = {
  /** When the first mark was painted; null while none is. */
  readonly firstMark: () => number | null;
  /**
   * Waits for the next trusted event of that type, then until the text of every part has changed, then for the paint.
   * The answer of `changed` is the time from the event to that paint.
   */
  readonly watch: (event: "click" | "keydown", parts: readonly string[]) => void;
  readonly changed: () => Promise<number>;
  readonly startFrames: () => void;
  readonly stopFrames: () => Frames;
  readonly vitals: () => Vitals;
  /** How long ago the last long task ended and the last element came or went. */
  readonly quietFor: () => number;
};

declare global {
  interface Window {
    benchMeter: Meter;
  }
}

/** Installs the meter; `mark` is the selector of a mark. Serialised into the page, so it uses nothing from outside. */
export function installMeter(mark: string): void {
  let firstMark: number | null = null;
  let frames: number[] = [];
  let measuring = false;
  let busyUntil = 0;
  let pending: Promise<number> = Promise.reject(new Error("nothing is watched"));
  pending.catch(() => undefined);
  const longTasks: (readonly [number, number])[] = [];
  const vitals = { fcp: 0, lcp: 0, cls: 0 };

  /** The second frame after a change begins when the first has been painted. */
  const painted = (): Promise<number> =>
    new Promise((resolve) =>
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now()))),
    );

  const observe = (type: string, seen: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(seen)).observe({ type, buffered: true });
  observe("longtask", ({ startTime, duration }) => {
    longTasks.push([startTime, duration]);
    busyUntil = Math.max(busyUntil, startTime + duration);
  });
  observe("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") vitals.fcp = startTime;
  });
  observe("largest-contentful-paint", ({ startTime }) => {
    vitals.lcp = startTime;
  });
  observe("layout-shift", (entry) => {
    // The platform's types do not know layout shifts.
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) vitals.cls += value;
  });

  const isDrawn = (): boolean => {
    const found = document.querySelector(mark);
    return found !== null && getComputedStyle(found).visibility !== "hidden";
  };
  const first = new MutationObserver(() => {
    if (!isDrawn()) return;
    first.disconnect();
    void painted().then((at) => {
      firstMark = at;
    });
  });
  const everything = { childList: true, characterData: true, attributes: true, subtree: true };
  first.observe(document, everything);
  new MutationObserver(() => {
    busyUntil = Math.max(busyUntil, performance.now());
  }).observe(document, { childList: true, subtree: true });

  const textOf = (part: string): string => document.querySelector(part)?.textContent ?? "";

  const watchChange = (event: string, parts: readonly string[]): Promise<number> =>
    new Promise((resolve) => {
      const before = parts.map(textOf);
      const started = (cause: Event): void => {
        const change = new MutationObserver(() => {
          if (!parts.every((part, at) => textOf(part) !== before[at])) return;
          change.disconnect();
          void painted().then((at) => resolve(at - cause.timeStamp));
        });
        change.observe(document, everything);
      };
      addEventListener(event, started, { capture: true, once: true });
    });

  const frame = (at: number): void => {
    frames.push(at);
    if (measuring) requestAnimationFrame(frame);
  };

  window.benchMeter = {
    firstMark: () => firstMark,
    watch: (event, parts) => {
      pending = watchChange(event, parts);
    },
    changed: () => pending,
    startFrames: () => {
      frames = [];
      measuring = true;
      requestAnimationFrame(frame);
    },
    stopFrames: () => {
      measuring = false;
      return frames.slice(1).map((at, nth) => at - (frames[nth] ?? at));
    },
    vitals: () => ({ ...vitals, longTasks }),
    quietFor: () => performance.now() - busyUntil,
  };
}
