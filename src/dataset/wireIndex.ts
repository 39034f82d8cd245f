/** How the index is written: milestones in columns, words and places as numbers, for bytes are what a phone waits for. */
import type { Unit } from "../place/unit";
import type { Edition, Partnership } from "./dataset";
import type { Vocabulary } from "./vocabulary";

/** A day, and a number of days; null where that side is not known. */
export type WireDays = readonly (number | null)[];

/** One cell a milestone in each column, all in the same order. A text is a column of digits (see digits.ts). */
export type WireMilestones = {
  /** Of each partnership the ids of its milestones, parted by spaces: so it is known whose each row is. */
  readonly ids: readonly string[];
  /** Place of the word in the vocabulary of the same file; so for fields and status. */
  readonly kind: string;
  /** Place in `fieldSets`, which holds each distinct list of fields once. */
  readonly fields: string;
  readonly fieldSets: readonly (readonly number[])[];
  readonly status: string;
  /** Place in the chain of its partnership; of 64 units at most. */
  readonly vnPlace: string;
  readonly partnerPlace: string;
  /** Days after the last known `earliest` of the same partnership; the first one since 1970-01-01. */
  readonly earliest: WireDays;
  /** Days after `earliest`; where that is null, since 1970-01-01. */
  readonly latest: WireDays;
  /** Rows whose date is not what the bounds alone stand for (see impliedDate): each after the one before, and its EDTF. */
  readonly statedRows: readonly number[];
  readonly stated: readonly string[];
};

/** Longest chain of units that a column of one digit can lead into. */
export const LONGEST_CHAIN = 64;

/** The content of the index's file. */
export type WireIndex = {
  readonly format: number;
  readonly edition: Edition;
  readonly vocabulary: Vocabulary;
  readonly units: readonly Unit[];
  readonly partnerships: readonly Partnership[];
  readonly milestones: WireMilestones;
  readonly aliases: Readonly<Record<string, string | null>>;
};
