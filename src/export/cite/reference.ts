/** What is cited, apart from any style: an entry of this record, or an article that it rests on. */
import type { Lang, Localized } from "../../base/lang";
import type { Article } from "../../dataset/dataset";
import { type Day, parseDay } from "../../time/day";
import { RECORD_TITLE, SITE_NAME } from "../about";
import { cleanLine } from "../cleanLine";
import type { Told, ToldMilestone, ToldPartnership } from "../excerpt";
import { dateWords, partnershipName, partnershipOf } from "../wording";
import { type CitedDate, citedDate, citedDay } from "./citedDate";

/** One thing to be cited. Its texts are single lines; each style escapes them its own way. */
export type Reference = {
  /** Letters, digits and hyphens. */
  readonly key: string;
  readonly kind: "entry" | "news";
  /** Null where the headline was not seen. */
  readonly title: string | null;
  /** What sort of thing it is, to stand in brackets; of an article, only where it has no title. */
  readonly form: Localized | null;
  /** As printed, never taken apart: which part is the family name is not recorded. Null where none is known. */
  readonly author: string | null;
  /** The paper; of an entry, the site. */
  readonly publisher: Localized;
  readonly issued: CitedDate | null;
  readonly accessed: CitedDate | null;
  readonly url: string;
  /** BCP 47 tag of the title. */
  readonly lang: string;
  /** Of an entry, the version of the record. */
  readonly version: string | null;
};

/** The reader's language, and the day on which they cite. */
export type Citing = { readonly lang: Lang; readonly today: Day };

const clean = ({ vi, en }: Localized): Localized => ({ vi: cleanLine(vi), en: cleanLine(en) });

function keyOf(id: string): string {
  return id.replace(/[^A-Za-z0-9-]+/g, "-");
}

const NO_HEADLINE: Localized = {
  vi: "bài báo, chưa ghi nhận được tên bài",
  en: "news article, headline not recorded",
};

/** An article as its own source of citation. */
export function articleReference(article: Article): Reference {
  const accessed = article.accessed === null ? null : parseDay(article.accessed);
  return {
    key: keyOf(article.id),
    kind: "news",
    title: article.headline === null ? null : cleanLine(article.headline),
    form: article.headline === null ? NO_HEADLINE : null,
    author: article.author === null ? null : cleanLine(article.author),
    publisher: clean(article.publisher),
    issued: citedDate(article.published),
    accessed: accessed === null ? null : citedDay(accessed),
    url: cleanLine(article.url),
    lang: cleanLine(article.lang),
    version: null,
  };
}

type Entry = {
  readonly id: string;
  readonly title: string;
  readonly form: Localized;
  readonly url: string;
};

function entryOf({ excerpt }: Told, { id, title, form, url }: Entry, { lang, today }: Citing): Reference {
  const { version, date } = excerpt.edition;
  return {
    key: keyOf(`cau-noi-${id}`),
    kind: "entry",
    title: cleanLine(title),
    form: clean(form),
    author: SITE_NAME,
    publisher: { vi: SITE_NAME, en: SITE_NAME },
    issued: citedDate(date),
    accessed: citedDay(today),
    url: cleanLine(url),
    lang,
    version: cleanLine(version),
  };
}

/** A milestone as this record tells it, with its partnership and its own date beside the title. */
export function milestoneReference(told: Told, milestone: ToldMilestone, citing: Citing): Reference {
  const { excerpt, addresses } = told;
  const { id, title } = milestone;
  const name = partnershipName(excerpt, partnershipOf(excerpt, milestone.partnership), citing.lang);
  const form = {
    vi: `mục dữ liệu: ${name}, ${dateWords(milestone, "vi")}`,
    en: `data set entry: ${name}, ${dateWords(milestone, "en")}`,
  };
  const entry = { id, title: title[citing.lang], form, url: addresses.milestone(id, citing.lang) };
  return entryOf(told, entry, citing);
}

const OF_PARTNERSHIP: Localized = { vi: "các cột mốc hợp tác", en: "milestones of cooperation" };
const DATA_SET: Localized = { vi: "bộ dữ liệu", en: "data set" };

/** All milestones of a partnership. */
export function partnershipReference(told: Told, partnership: ToldPartnership, citing: Citing): Reference {
  const { id } = partnership;
  const title = `${partnershipName(told.excerpt, partnership, citing.lang)}: ${OF_PARTNERSHIP[citing.lang]}`;
  const url = told.addresses.partnership(id, citing.lang);
  return entryOf(told, { id, title, form: DATA_SET, url }, citing);
}

/** What is shown. `filters` says in words what it was narrowed to; empty where nothing was left out. */
export function viewReference(told: Told, filters: string, citing: Citing): Reference {
  const { lang } = citing;
  const whole = RECORD_TITLE[lang].replace(`${SITE_NAME}: `, "");
  const title = whole.charAt(0).toLocaleUpperCase(lang) + whole.slice(1);
  const narrowed = filters === "" ? title : `${title} (${filters})`;
  const id = filters === "" ? "record" : "view";
  return entryOf(told, { id, title: narrowed, form: DATA_SET, url: told.addresses.view[lang] }, citing);
}
