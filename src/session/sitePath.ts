/**
 * What the path says, below whatever folder the site lives in: `/` is Vietnamese and `/en/` English, and under either
 * `p/<id>/` is one partnership and `p/` the list of them.
 */
import type { Lang } from "../base/lang";
import type { PartnershipId } from "../dataset/dataset";

/**
 * Where the site lives. `path` is the folder of the Vietnamese start page, `/` at both ends, or the file itself when
 * opened from disk; then (`fileProtocol`) the path cannot tell the language.
 */
export type SiteBase = { readonly path: string; readonly fileProtocol: boolean };

const ENGLISH = /^en(\/|$)/;

/** The language that a path states; null over `file://`. */
export function langOfPath(path: string, base: SiteBase): Lang | null {
  if (base.fileProtocol) return null;
  return path.startsWith(base.path) && ENGLISH.test(path.slice(base.path.length)) ? "en" : "vi";
}

/** The path of the start page in a language. */
export function pathOfLang(lang: Lang, base: SiteBase): string {
  return base.fileProtocol || lang === "vi" ? base.path : `${base.path}en/`;
}

/** The path of the list of all partnerships. */
export function pathOfList(lang: Lang, base: SiteBase): string {
  return `${pathOfLang(lang, base)}p/`;
}

/** The path of a partnership's page; null over `file://`, where there is one page alone. */
export function pathOfPartnership(id: PartnershipId, lang: Lang, base: SiteBase): string | null {
  return base.fileProtocol ? null : `${pathOfLang(lang, base)}p/${encodeURIComponent(id)}/`;
}

/** The partnership that a path names, whether the record knows it or not; null where it names none. */
export function partnershipOfPath(path: string, base: SiteBase): PartnershipId | null {
  if (base.fileProtocol || !path.startsWith(base.path)) return null;
  const id = /^(?:en\/)?p\/([^/]+)(?:\/|$)/.exec(path.slice(base.path.length))?.[1];
  try {
    return id === undefined ? null : decodeURIComponent(id);
  } catch {
    // An escape that is none, such as %E0%A4: it names what it says.
    return id ?? null;
  }
}

/** Where the site lives: `root` leads from the page at `path` to the folder of the start page, as in `../..`. */
export function siteBaseOf(path: string, root: string, fileProtocol: boolean): SiteBase {
  if (fileProtocol) return { path, fileProtocol };
  return { path: new URL(`${root}/`, `http://site${path}`).pathname, fileProtocol };
}
