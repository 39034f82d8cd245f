/** Outcomes as values: functions that meet unknown input return a Result instead of throwing. */

/** Either a value, or the reason why there is none. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** Wraps a value as a success. */
export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

/** Wraps a reason as a failure. */
export function err<E>(error: E): Result<never, E> {
  return { ok: false, error };
}
