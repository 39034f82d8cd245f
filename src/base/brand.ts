/** Nominal types: a branded string or number cannot be mixed up with a bare one. */

declare const brand: unique symbol;

/** `T`, told apart from every other `T` by the name `B`. Made only by the function that checks it. */
export type Brand<T, B extends string> = T & { readonly [brand]: B };
