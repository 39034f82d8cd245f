/** The shape of the interface words: keys come from the Vietnamese, plural forms from each language's grammar. */
import type { vi } from "./vi";

type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };

type Singulars<T> = {
  readonly [K in keyof T as T[K] extends string
    ? K extends `${infer Base}_other`
      ? `${Base}_one`
      : never
    : never]: string;
};

type WithSingular<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : WithSingular<T[K]>;
} & Singulars<T>;

/** The words of one language: what every language has (CLDR: Vietnamese knows the plural form `other` alone). */
export type Words = Shape<typeof vi>;

/** The words of a language that has a singular besides, as English does. */
export type WordsWithSingular = WithSingular<typeof vi>;
