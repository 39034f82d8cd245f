/** The form of one part of a session in the address, and the pieces from which the fields are made. */
import type { Index } from "../dataset/dataset";
import type { Session } from "./session";

/**
 * A value of the address that was not kept as it stands, and why. withdrawn: a milestone that the record took back.
 * renamed: a former id; what it is called now was opened in its place.
 */
export type Dropped = {
  readonly name: string;
  readonly value: string;
  readonly why: "unknown" | "withdrawn" | "renamed";
};

/** A session, and what was dropped on the way to it. */
export type UrlRead = { readonly session: Session; readonly dropped: readonly Dropped[] };

/** What the address says of a name: its text, several joined by commas; null where it does not have it. */
export type UrlText = (name: string) => string | null;

/** A part of the session that has a form in the address. */
export type UrlField = {
  readonly names: readonly string[];
  /** Names and texts to write; none where the session holds the default. */
  readonly write: (session: Session) => readonly (readonly [string, string])[];
  /** Puts what the address says into the session; called only where one of the names is there. */
  readonly read: (text: UrlText, session: Session, index: Index) => UrlRead;
};

/** What a value says to a session; else why it says nothing. */
export type Reading = Session | Dropped["why"];

/** A field of one value. */
export function singleField(
  name: string,
  write: (session: Session) => string | null,
  read: (text: string, session: Session, index: Index) => Reading,
): UrlField {
  return {
    names: [name],
    write: (session) => {
      const text = write(session);
      return text === null ? [] : [[name, text]];
    },
    read: (text, session, index) => {
      const value = text(name) ?? "";
      const reading = read(value, session, index);
      if (typeof reading === "object") return { session: reading, dropped: [] };
      return { session, dropped: [{ name, value, why: reading }] };
    },
  };
}

/** A field that is there, as `1`, or not. */
export function flagField(name: "only" | "embed" | "due" | "aligned"): UrlField {
  return singleField(
    name,
    (session) => (session[name] ? "1" : null),
    (text, session) => (text === "1" ? { ...session, [name]: true } : "unknown"),
  );
}
