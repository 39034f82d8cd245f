/** The titles of one language as far as they have come: some parts of them, found by row. */
import { partOf } from "./parts";

/** A part of the titles, or null while it is not here. */
type Texts = readonly string[] | null;

/** Another object whenever more has come, so that who shows titles notices. */
export class Titles {
  readonly #firsts: readonly { readonly first: number }[];
  readonly #texts: readonly Texts[];

  /** `firsts` are the first rows of the parts in `texts`, ascending. */
  constructor(firsts: readonly { readonly first: number }[], texts: readonly Texts[]) {
    this.#firsts = firsts;
    this.#texts = texts;
  }

  /** The title of the milestone in a row; null while it is not here. */
  at(row: number): string | null {
    const { first, texts } = this.partAt(row);
    return texts?.[row - first] ?? null;
  }

  /** The part in which a row stands: its first row, and its titles, which stay the same list once they are here. */
  partAt(row: number): { readonly first: number; readonly texts: Texts } {
    const part = partOf(this.#firsts, row);
    return { first: this.#firsts[part]?.first ?? 0, texts: this.#texts[part] ?? null };
  }

  /** The same with a part that has come. */
  with(part: number, texts: readonly string[]): Titles {
    return new Titles(this.#firsts, this.#texts.with(part, texts));
  }

  has(part: number): boolean {
    return (this.#texts[part] ?? null) !== null;
  }
}

/** Titles of which all are here. */
export function wholeTitles(texts: readonly string[]): Titles {
  return new Titles([{ first: 0 }], [texts]);
}
