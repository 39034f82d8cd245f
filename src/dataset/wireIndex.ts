/** How the index is written: milestones in columns, words and places as numbers, for bytes are what a phone waits for. */
import type { Localized } from "../base/lang";
import type { Unit } from "../place/unit";
import type { Edition, Partnership, Totals } from "./dataset";
import type { Vocabulary } from "./vocabulary";

/** One cell a milestone in each column, all in the same order. A text that holds no ids is one of cells (cells.ts). */
export type WireMilestones = {
  /** Of each partnership the ids of its milestones, parted by spaces: so it is known whose each row is. */
  readonly ids: readonly string[];
  /** Place of the word in the vocabulary of the same file; so for fields and status. */
  readonly kind: string;
  /** Place in `fieldSets`, which holds each distinct list of fields once. */
  readonly fields: string;
  readonly fieldSets: readonly (readonly number[])[];
  readonly status: string;
  /** Place in the chain of its partnership; below LONGEST_CHAIN. */
  readonly vnPlace: string;
  readonly partnerPlace: string;
  /** The first known day of each milestone (`earliest`, else `latest`): days since 1970-01-01, 0 of which are `dayZero`. */
  readonly dayZero: number;
  /** Days after `dayZero`, below `dayCount`; 0 where no day is known. */
  readonly day: string;
  readonly dayCount: number;
  /** Below `lengthCount`: from 2 on that many days less two from that day to `latest`; else NO_END or NO_BEGINNING. */
  readonly length: string;
  readonly lengthCount: number;
  /** Claims, and those of them that were checked; below `sourceCount`. */
  readonly sources: string;
  readonly checked: string;
  readonly sourceCount: number;
  /** Place in PRECISIONS. */
  readonly precision: string;
  /** Distinct dates in EDTF, for `stated`. */
  readonly dates: readonly string[];
  /** Rows whose date is not what the bounds alone stand for (see impliedDate), each as counted from the one before. */
  readonly statedRows: readonly number[];
  /** For each of those the place of its date in `dates`. */
  readonly stated: string;
  /**
   * What became of plans, by row: the step from the row before (of the first from -1), the place in OUTCOMES, the day
   * of the newest source (days since 1970-01-01, null where none has a date), and the rows that carried it out.
   */
  readonly fates: readonly (readonly (number | null)[])[];
};

/** In the column of lengths: the day is `earliest`, and `latest` is not known (nor is either where there is no day). */
export const NO_END = 0;
/** In the column of lengths: the day is `latest`, and `earliest` is not known. */
export const NO_BEGINNING = 1;
/** In the column of lengths: the day is both. */
export const ONE_DAY = 2;

/** No chain has as many units as this; no record that is known has one of more than six. */
export const LONGEST_CHAIN = 44;

/** Where each part begins, and the hashes in the names of its files (see FILES). */
export type WireParts = {
  readonly titles: { readonly first: readonly number[] } & Localized<readonly string[]>;
  readonly details: { readonly first: readonly number[]; readonly hash: readonly string[] };
  readonly news: string;
  readonly coverage: string;
};

/** The content of the index's file. */
export type WireIndex = {
  readonly format: number;
  readonly edition: Edition;
  readonly vocabulary: Vocabulary;
  readonly units: readonly Unit[];
  readonly partnerships: readonly Partnership[];
  readonly milestones: WireMilestones;
  readonly totals: Totals;
  readonly parts: WireParts;
  readonly aliases: Readonly<Record<string, string | null>>;
};
