/** Tells the page that something has come: at once where a reader waits for it, else in steps. */

export type Announcer = {
  /** Calls from then on; the answer ends that. */
  readonly listen: (listener: () => void) => () => void;
  readonly announce: (now: boolean) => void;
};

/** While much is coming, the page is drawn anew no more often than this. */
const STEP_MS = 250;

/** `before` is called before the listeners are. */
export function announcer(before: () => void): Announcer {
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function tell(): void {
    clearTimeout(timer);
    timer = undefined;
    before();
    for (const listener of listeners) listener();
  }

  return {
    listen: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    announce: (now) => {
      if (now) tell();
      else timer ??= setTimeout(tell, STEP_MS);
    },
  };
}
