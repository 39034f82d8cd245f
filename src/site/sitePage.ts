/** The pages of the site: in either language the start page, the list of partnerships, and one for each of them. */
import { LANGS, type Lang } from "../base/lang";
import type { Index, PartnershipId } from "../dataset/dataset";
import { pathOfLang, pathOfList, pathOfPartnership } from "../session/sitePath";

export type SitePage = {
  readonly lang: Lang;
  /** Null for the start page and for the list. */
  readonly partnership: PartnershipId | null;
  /** Whether it is the list of all partnerships. */
  readonly lists: boolean;
};

/** Every page that the build writes. */
export function pagesOf(index: Index): readonly SitePage[] {
  const partnerships = index.partnerships.map(({ id }) => ({ partnership: id, lists: false }));
  const pages = [{ partnership: null, lists: false }, { partnership: null, lists: true }, ...partnerships];
  return LANGS.flatMap((lang) => pages.map((page) => ({ lang, ...page })));
}

/** The address of a page below `from`, the way to the root of the site: `./`, `../en/`, `../p/`, `../../p/<id>/`. */
export function addressOfPage({ lang, partnership, lists }: SitePage, from: string): string {
  const base = { path: from, fileProtocol: false };
  if (lists) return pathOfList(lang, base);
  return (partnership === null ? null : pathOfPartnership(partnership, lang, base)) ?? pathOfLang(lang, base);
}

/** The way from a page to the root of the site, without a slash at its end: `.`, `..`, `../..`. */
export function rootOfPage(page: SitePage): string {
  const depth = addressOfPage(page, "").split("/").length - 1;
  return depth === 0 ? "." : Array.from({ length: depth }, () => "..").join("/");
}

/** The page that an address of the development server asks for; null where it is none. */
export function pageAt(url: string): SitePage | null {
  const found = /^\/(en(?:\/|$))?(p\/(?:(?!index\.html)([^/?]+)\/?)?)?(?:index\.html)?(?:\?|$)/.exec(url);
  if (!found) return null;
  const [, english, below, partnership] = found;
  const lists = below !== undefined && partnership === undefined;
  return { lang: english === undefined ? "vi" : "en", partnership: partnership ?? null, lists };
}
