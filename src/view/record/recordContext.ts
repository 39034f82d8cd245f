/** What every part of the page may look at: the opened record, in the language in use, on the reader's day. */
import { createContext, use } from "react";
import type { Lang } from "../../base/lang";
import type { Details, Index } from "../../dataset/dataset";
import type { Titles } from "../../dataset/titles";
import type { Day } from "../../time/day";

export type OpenRecord = {
  readonly index: Index;
  /** Titles and details as far as they have come: whoever shows some asks for them (see partsContext). */
  readonly titles: Titles;
  readonly details: Details;
  readonly lang: Lang;
  readonly today: Day;
};

const RecordContext = createContext<OpenRecord | null>(null);

export const RecordProvider = RecordContext.Provider;

/** The record of the page; a component outside the provider is a bug of ours. */
export function useRecord(): OpenRecord {
  const record = use(RecordContext);
  if (!record) throw new Error("no record is open here");
  return record;
}
