/** A session as an address and back: whoever opens the address sees the same. Never throws, whatever it is given. */
import { isLang, type Lang } from "../base/lang";
import type { Index } from "../dataset/dataset";
import { INITIAL, type Session } from "./session";
import { langOfPath, pathOfLang, type SiteBase } from "./sitePath";
import type { Dropped, UrlRead, UrlText } from "./urlField";
import { URL_FIELDS } from "./urlFields";

/** The path of an address and what follows it: `""`, or `?` and the fields (RFC 3986). */
export type Address = { readonly path: string; readonly search: string };

/** What an address is read against. */
export type Known = { readonly index: Index; readonly base: SiteBase };

/** A session read from an address. `langStated` is false where nothing says the language: over `file://` without `lang`. */
export type ParsedUrl = UrlRead & { readonly langStated: boolean };

/** Writes the one address of a session: fields in fixed order, values sorted, defaults left out. */
export function formatUrl(session: Session, base: SiteBase): Address {
  const fields = URL_FIELDS.flatMap((field) => field.write(session));
  const lang: [string, string][] = base.fileProtocol && session.lang === "en" ? [["lang", "en"]] : [];
  const params = new URLSearchParams([...lang, ...fields.map(([name, text]) => [name, text])]);
  // A comma needs no escape in a query, and addresses are read by people.
  const search = params.toString().replaceAll("%2C", ",");
  return { path: pathOfLang(session.lang, base), search: search && `?${search}` };
}

/**
 * Reads an address. A field that is wrong, or a wrong value of a list, is dropped alone and named; fields that are
 * not ours are passed over. `lang` goes before the language of the path.
 */
export function parseUrl(path: string, search: string, known: Known): ParsedUrl {
  const text = textsOf(search);
  const { lang, langStated, dropped } = readLang(path, text, known.base);
  let read: UrlRead = { session: { ...INITIAL, lang }, dropped };
  for (const field of URL_FIELDS) {
    if (field.names.every((name) => text(name) === null)) continue;
    const next = field.read(text, read.session, known.index);
    read = { session: next.session, dropped: [...read.dropped, ...next.dropped] };
  }
  return { ...read, langStated };
}

/** A name given twice holds the values of both. */
function textsOf(search: string): UrlText {
  const params = new URLSearchParams(search);
  return (name) => (params.has(name) ? params.getAll(name).join(",") : null);
}

function readLang(
  path: string,
  text: UrlText,
  base: SiteBase,
): { readonly lang: Lang; readonly langStated: boolean; readonly dropped: readonly Dropped[] } {
  const value = text("lang");
  if (isLang(value)) return { lang: value, langStated: true, dropped: [] };
  const ofPath = langOfPath(path, base);
  const dropped: Dropped[] = value === null ? [] : [{ name: "lang", value, why: "unknown" }];
  return { lang: ofPath ?? INITIAL.lang, langStated: ofPath !== null, dropped };
}
