/** How the index is written: milestones in columns, words and places as numbers, for bytes are what a phone waits for. */
import type { Unit } from "../place/unit";
import type { Edition, Partnership } from "./dataset";
import type { Vocabulary } from "./vocabulary";

/** One entry a milestone in each column, all in the same order. */
export type MilestoneColumns = {
  readonly id: readonly string[];
  /** Place in `partnerships`. */
  readonly partnership: readonly number[];
  /** Place of the word in the vocabulary of the same file; so for fields and status. */
  readonly kind: readonly number[];
  /** Place in `fieldSets`, which holds each distinct list of fields once. */
  readonly fields: readonly number[];
  readonly fieldSets: readonly (readonly number[])[];
  readonly status: readonly number[];
  /** Dates by row, only where they are not what the bounds alone stand for (see impliedDate). */
  readonly edtf: Readonly<Record<string, string>>;
  /** Days since 1970-01-01. */
  readonly earliest: readonly (number | null)[];
  readonly latest: readonly (number | null)[];
  /** Place in `units`. */
  readonly vnPlace: readonly number[];
  readonly partnerPlace: readonly number[];
};

/** The content of `index.json`. */
export type WireIndex = {
  readonly format: number;
  readonly edition: Edition;
  readonly vocabulary: Vocabulary;
  readonly units: readonly Unit[];
  readonly partnerships: readonly Partnership[];
  readonly milestones: MilestoneColumns;
  readonly aliases: Readonly<Record<string, string | null>>;
};
