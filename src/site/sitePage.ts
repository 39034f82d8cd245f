/** The pages of the site: in either language the start page, and one for each partnership. */
import { LANGS, type Lang } from "../base/lang";
import type { Index, PartnershipId } from "../dataset/dataset";
import { pathOfLang, pathOfPartnership } from "../session/sitePath";

export type SitePage = {
  readonly lang: Lang;
  /** Null for the start page. */
  readonly partnership: PartnershipId | null;
};

/** Every page that the build writes. */
export function pagesOf(index: Index): readonly SitePage[] {
  const partnerships = [null, ...index.partnerships.map(({ id }) => id)];
  return LANGS.flatMap((lang) => partnerships.map((partnership) => ({ lang, partnership })));
}

/** The address of a page below `from`, the way to the root of the site: `./`, `../en/`, `../../p/<id>/`. */
export function addressOfPage({ lang, partnership }: SitePage, from: string): string {
  const base = { path: from, fileProtocol: false };
  return (partnership === null ? null : pathOfPartnership(partnership, lang, base)) ?? pathOfLang(lang, base);
}

/** The way from a page to the root of the site, without a slash at its end: `.`, `..`, `../..`. */
export function rootOfPage(page: SitePage): string {
  const depth = addressOfPage(page, "").split("/").length - 1;
  return depth === 0 ? "." : Array.from({ length: depth }, () => "..").join("/");
}

/** The page that an address of the development server asks for; null where it is none. */
export function pageAt(url: string): SitePage | null {
  const found = /^\/(en(?:\/|$))?(?:p\/([^/?]+)\/?)?(?:index\.html)?(?:\?|$)/.exec(url);
  if (!found) return null;
  const [, english, partnership] = found;
  return { lang: english === undefined ? "vi" : "en", partnership: partnership ?? null };
}
