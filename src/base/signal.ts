/** A value that changes often, for those who must hear of it at once and for whom drawing the page anew is too slow. */
export type Signal<T> = {
  readonly now: () => T;
  /** Tells everybody who listens, in the order in which they came; not where the value stays the same. */
  readonly set: (value: T) => void;
  /** Calls at every change from now on; the answer calls it off. */
  readonly listen: (hear: () => void) => () => void;
};

export function signal<T>(first: T, same: (a: T, b: T) => boolean = Object.is): Signal<T> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    now: () => value,
    set: (next) => {
      if (same(value, next)) return;
      value = next;
      for (const hear of [...listeners]) hear();
    },
    listen: (hear) => {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
  };
}
