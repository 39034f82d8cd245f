/** Fills the `{{…}}` marks of index.html for one page: its language, its words, and the ways to its sisters. */
import { escapeMarkup } from "../base/escapeMarkup";
import { LANGS } from "../base/lang";
import { en } from "../i18n/en";
import { vi } from "../i18n/vi";
import { addressOfPage, rootOfPage, type SitePage } from "./sitePage";

const WORDS = { vi, en };

/** The ways from a page to itself in each language, for the script in the head: `data-vi="../" data-en="./"`. */
function waysOf(page: SitePage): string {
  const root = `${rootOfPage(page)}/`;
  return LANGS.map((lang) => `data-${lang}="${escapeMarkup(addressOfPage({ ...page, lang }, root))}"`).join(
    " ",
  );
}

/** What the head says of a page. */
export type Head = { readonly title: string; readonly description: string };

/** The head of a start page, for when no record is at hand. */
export function plainHead({ lang }: SitePage): Head {
  const { documentTitle, page } = WORDS[lang];
  return { title: documentTitle.home, description: page.description };
}

/** A page that knows the name of the record's index, and by that of all of its files. */
export function withIndex(html: string, indexName: string): string {
  return html.replace("<html ", `<html data-index="${escapeMarkup(indexName)}" `);
}

/** A page that knows the name of the build that wrote it. */
export function withBuild(html: string, id: string): string {
  return html.replace("<html ", `<html data-build="${escapeMarkup(id)}" `);
}

/** The template for one page; what stands below `./` is found from the page's own place. */
export function fillPage(template: string, page: SitePage, head: Head = plainHead(page)): string {
  const { state } = WORDS[page.lang];
  const root = rootOfPage(page);
  const marks: Readonly<Record<string, string>> = {
    root,
    lang: page.lang,
    ...head,
    loading: state.loading,
    script: state.script,
    reload: state.reload,
  };
  return template
    .replaceAll('="./', `="${root}/`)
    .replace('<html lang="vi"', `<html lang="${page.lang}" ${waysOf(page)}`)
    .replace(/\{\{(\w+)\}\}/g, (whole, name: string) => {
      const text = marks[name];
      return text === undefined ? whole : escapeMarkup(text);
    });
}
