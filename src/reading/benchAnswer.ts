/** What the page /bench is told about a pasted article: the reading, and the files that a draft of it would be. */
import type { Reading } from "./reading";

/** A file of the record as it would be written; `path` below `seeds/`. */
export type DraftedFile = { readonly path: string; readonly text: string };

/** What is pasted, and what its page does not tell; empty where it does. */
export type BenchQuestion = { readonly text: string; readonly url: string; readonly published: string };

/** `names` are Vietnamese names of the places that were found, by id. */
export type BenchAnswer = {
  readonly reading: Reading;
  readonly files: readonly DraftedFile[];
  readonly names: Readonly<Record<string, string>>;
};
