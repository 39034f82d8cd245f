/** The language in the path: `/` is Vietnamese and `/en/` English, below whatever folder the site lives in. */
import type { Lang } from "../base/lang";

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

/** Finds out where the site lives from the path of one of its two start pages, `index.html` or not. */
export function siteBaseOf(path: string, fileProtocol: boolean): SiteBase {
  if (fileProtocol) return { path, fileProtocol };
  return { path: path.replace(/[^/]*$/, "").replace(/\/en\/$/, "/"), fileProtocol };
}
