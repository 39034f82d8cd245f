/** Renders every page of the site by the components of the view; the build loads it through Vite, which reads TSX and CSS. */
import { renderToStaticMarkup } from "react-dom/server";
import { LANGS } from "../base/lang";
import { partsOf } from "../dataset/parts";
import { createI18n } from "../i18n/createI18n";
import { en } from "../i18n/en";
import { translatorOf } from "../i18n/translatorOf";
import { vi } from "../i18n/vi";
import { withFacet } from "../session/filtered";
import { INITIAL } from "../session/session";
import { parseDay } from "../time/day";
import { firstRows } from "../view/load/firstRows";
import { documentDescription } from "../view/page/documentDescription";
import { documentTitle } from "../view/page/documentTitle";
import { WrittenPage } from "../view/page/WrittenPage";
import type { Head } from "./fillPage";
import { jsonLdOf } from "./jsonLd";
import { type ReadPart, readRecord, type WholeRecord } from "./readRecord";
import { pagesOf, rootOfPage, type SitePage } from "./sitePage";

const WORDS = { vi, en };

export type RenderedPage = {
  readonly page: SitePage;
  readonly head: Head;
  /** Markup without inline styles, for the place of the page itself. */
  readonly body: string;
  readonly jsonLd: object;
  /** Files of the titles that the first screen names. */
  readonly firstParts: readonly string[];
};

function render(page: SitePage, { index, titles, details }: WholeRecord, t: ReturnType<typeof translatorOf>) {
  const { lang, partnership, lists } = page;
  const root = rootOfPage(page);
  const session = withFacet({ ...INITIAL, lang }, "partnership", partnership === null ? [] : [partnership]);
  // Nothing written depends on the day of the build.
  const today = parseDay(index.edition.date);
  if (today === null) throw new Error(`the edition has no day: ${index.edition.date}`);
  const record = { index, titles: titles[lang], details, lang, today };
  const head = {
    title: lists
      ? t("documentTitle.view", { view: t("written.all") })
      : documentTitle(t, index, record.titles, session),
    description: lists ? t("page.description") : documentDescription(t, record, session),
  };
  const base = { path: `${root}/`, fileProtocol: false };
  return {
    page,
    head,
    body: renderToStaticMarkup(
      <WrittenPage record={record} session={session} t={t} base={base} lists={lists} />,
    ),
    jsonLd: jsonLdOf(record, { partnership, ...head, root }),
    firstParts: partsOf(index.parts.titles, firstRows(index, session)).flatMap(
      (nth) => index.parts.titles[nth]?.name[lang] ?? [],
    ),
  };
}

/** All pages, from the files of the dataset alone, the index of this name first. Throws where those are damaged. */
export function renderPages(read: ReadPart, indexName: string): readonly RenderedPage[] {
  const whole = readRecord(read, indexName);
  return LANGS.flatMap((lang) => {
    const t = translatorOf(createI18n(lang, WORDS[lang]), lang);
    return pagesOf(whole.index)
      .filter((page) => page.lang === lang)
      .map((page) => render(page, whole, t));
  });
}
