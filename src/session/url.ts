/** A session as an address and back: whoever opens the address sees the same. Never throws, whatever it is given. */
import { isLang, type Lang } from "../base/lang";
import type { Index } from "../dataset/dataset";
import { INITIAL, type Session } from "./session";
import { langOfPath, partnershipOfPath, pathOfLang, pathOfPartnership, type SiteBase } from "./sitePath";
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
  const ownPath = pathOfOnly(session, base);
  const fields = URL_FIELDS.flatMap((field) => field.write(session)).filter(
    ([name]) => ownPath === null || name !== PARTNERSHIP_FIELD,
  );
  const lang: [string, string][] = base.fileProtocol && session.lang === "en" ? [["lang", "en"]] : [];
  const params = new URLSearchParams([...lang, ...fields.map(([name, text]) => [name, text])]);
  // A comma needs no escape in a query, and addresses are read by people.
  const search = params.toString().replaceAll("%2C", ",");
  return { path: ownPath ?? pathOfLang(session.lang, base), search: search && `?${search}` };
}

const PARTNERSHIP_FIELD = "partnership";

/** Exactly one partnership is a page of its own. */
function pathOfOnly({ lang, question }: Session, base: SiteBase): string | null {
  const [only, ...others] = question.partnership;
  return only === undefined || others.length > 0 ? null : pathOfPartnership(only, lang, base);
}

/**
 * Reads an address. A field that is wrong, or a wrong value of a list, is dropped alone and named; fields that are
 * not ours are passed over. `lang` goes before the language of the path; a partnership of the path and those of the
 * field are chosen together.
 */
export function parseUrl(path: string, search: string, known: Known): ParsedUrl {
  const text = withPartnership(textsOf(search), partnershipOfPath(path, known.base));
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

function withPartnership(text: UrlText, ofPath: string | null): UrlText {
  if (ofPath === null) return text;
  return (name) => {
    const said = text(name);
    if (name !== PARTNERSHIP_FIELD) return said;
    return said === null ? ofPath : `${ofPath},${said}`;
  };
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
