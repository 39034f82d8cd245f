/** CSL-JSON: what reference managers and citation processors exchange. */
import type { CitedDate } from "./citedDate";
import type { Reference } from "./reference";

/** A date as CSL has it; `circa` where it is in doubt. */
type CslDate = { readonly "date-parts": readonly [readonly number[]]; readonly circa?: true };

/** The part of an item of CSL-JSON that our references need. */
export type CslItem = {
  readonly id: string;
  readonly type: "article-newspaper" | "dataset";
  readonly title?: string;
  /** What sort of thing it is; styles put it in brackets, in place of a title where there is none. */
  readonly genre?: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly "container-title"?: string;
  readonly publisher?: string;
  readonly version?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL: string;
  readonly language: string;
};

function cslDate({ year, month, date, doubtful }: CitedDate): CslDate {
  const parts = [year, month, date].filter((part) => part !== null);
  return { "date-parts": [parts], ...(doubtful ? { circa: true } : {}) };
}

/** One item; what is not known is left out. */
export function cslItem(reference: Reference, lang: "vi" | "en"): CslItem {
  const { kind, key, author, title, form, publisher, issued, accessed, url, version } = reference;
  return {
    id: key,
    type: kind === "news" ? "article-newspaper" : "dataset",
    ...(title === null ? {} : { title }),
    ...(form === null ? {} : { genre: form[lang] }),
    ...(author === null ? {} : { author: [{ literal: author }] }),
    ...(kind === "news" ? { "container-title": publisher[lang] } : { publisher: publisher[lang] }),
    ...(version === null ? {} : { version }),
    ...(issued === null ? {} : { issued: cslDate(issued) }),
    ...(accessed === null ? {} : { accessed: cslDate(accessed) }),
    URL: url,
    language: reference.lang,
  };
}
