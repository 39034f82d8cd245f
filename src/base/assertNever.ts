/** Exhaustive switches: the compiler proves that this is never reached; reaching it is a bug of ours. */
export function assertNever(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}
