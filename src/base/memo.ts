/** Remembered answers of pure functions, kept by the identity of what was asked; nothing is kept alive by being remembered. */

/** Remembers one answer per object. */
export function memoBy<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const hit = known.get(key) ?? { value: work(key) };
    known.set(key, hit);
    return hit.value;
  };
}

/** Remembers one answer per word; for the few words of a closed list, since nothing is ever forgotten. */
export function memoWord<K extends string, V>(work: (word: K) => V): (word: K) => V {
  const known = new Map<K, { readonly value: V }>();
  return (word) => {
    const hit = known.get(word) ?? { value: work(word) };
    known.set(word, hit);
    return hit.value;
  };
}

/**
 * Remembers per object the answer to the last further arguments, compared by identity.
 * For questions that come again and again with one and the same tail: a scale, a filter, a window.
 */
export function memoLast<K extends object, A extends readonly unknown[], V>(
  work: (key: K, ...rest: A) => V,
): (key: K, ...rest: A) => V {
  const known = new WeakMap<K, { readonly rest: A; readonly value: V }>();
  return (key, ...rest) => {
    const hit = known.get(key);
    if (hit && hit.rest.length === rest.length && hit.rest.every((part, at) => Object.is(part, rest[at])))
      return hit.value;
    const value = work(key, ...rest);
    known.set(key, { rest, value });
    return value;
  };
}
