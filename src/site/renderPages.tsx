/** Renders every page of the site by the components of the view; the build loads it through Vite, which reads TSX and CSS. */
import { renderToStaticMarkup } from "react-dom/server";
import { LANGS, type Lang } from "../base/lang";
import type { Result } from "../base/result";
import { type Details, type Index, PARTS, type Titles } from "../dataset/dataset";
import { decodeDetails } from "../dataset/decodeDetails";
import { decodeIndex } from "../dataset/decodeIndex";
import { decodeTitles } from "../dataset/decodeTitles";
import { createI18n } from "../i18n/createI18n";
import { en } from "../i18n/en";
import { translatorOf } from "../i18n/translatorOf";
import { vi } from "../i18n/vi";
import { withFacet } from "../session/filtered";
import { INITIAL } from "../session/session";
import { parseDay } from "../time/day";
import { documentDescription } from "../view/page/documentDescription";
import { documentTitle } from "../view/page/documentTitle";
import { WrittenPage } from "../view/page/WrittenPage";
import type { Head } from "./fillPage";
import { jsonLdOf } from "./jsonLd";
import { pagesOf, rootOfPage, type SitePage } from "./sitePage";

const WORDS = { vi, en };

export type RenderedPage = {
  readonly page: SitePage;
  readonly head: Head;
  /** Markup without inline styles, for the place of the page itself. */
  readonly body: string;
  readonly jsonLd: object;
};

/** The text of a part of the dataset by its file name. */
export type ReadPart = (name: string) => string;

function decoded<T>(result: Result<T, unknown>): T {
  if (result.ok) return result.value;
  throw new Error(`the dataset cannot be read: ${JSON.stringify(result.error)}`);
}

type Whole = {
  readonly index: Index;
  readonly titles: Readonly<Record<Lang, Titles>>;
  readonly details: Details;
};

function open(read: ReadPart): Whole {
  const json = (name: string): unknown => JSON.parse(read(name));
  const index = decoded(decodeIndex(json(PARTS.index)));
  const titles = (lang: Lang) => decoded(decodeTitles(json(PARTS.titles(lang)), index.milestones.length));
  return {
    index,
    titles: { vi: titles("vi"), en: titles("en") },
    details: decoded(decodeDetails(json(PARTS.details))),
  };
}

function render(page: SitePage, { index, titles, details }: Whole, t: ReturnType<typeof translatorOf>) {
  const { lang, partnership } = page;
  const root = rootOfPage(page);
  const session = withFacet({ ...INITIAL, lang }, "partnership", partnership === null ? [] : [partnership]);
  // Nothing written depends on the day of the build.
  const today = parseDay(index.edition.date);
  if (today === null) throw new Error(`the edition has no day: ${index.edition.date}`);
  const record = { index, titles: titles[lang], details, lang, today };
  const head = {
    title: documentTitle(t, index, record.titles, session),
    description: documentDescription(t, record, session),
  };
  const base = { path: `${root}/`, fileProtocol: false };
  return {
    page,
    head,
    body: renderToStaticMarkup(<WrittenPage record={record} session={session} t={t} base={base} />),
    jsonLd: jsonLdOf(record, { partnership, ...head, root }),
  };
}

/** All pages, from the files of the dataset alone. Throws where those are damaged. */
export function renderPages(read: ReadPart): readonly RenderedPage[] {
  const whole = open(read);
  return LANGS.flatMap((lang) => {
    const t = translatorOf(createI18n(lang, WORDS[lang]), lang);
    return pagesOf(whole.index)
      .filter((page) => page.lang === lang)
      .map((page) => render(page, whole, t));
  });
}
