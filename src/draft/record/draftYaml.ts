/** Words of YAML: every text in quotes, every comment on a line of its own or at a line's end. */

/** A text as YAML reads it back, whatever it holds. */
export function quoted(text: string): string {
  return JSON.stringify(text.normalize("NFC"));
}

/** A comment; line breaks within become spaces. */
export function comment(text: string, indent = ""): string {
  return `${indent}# ${text.replace(/\s+/g, " ").trim()}`;
}

/** What an editor has still to write; compile refuses it. */
export const TODO = "TODO";

/** A text in both languages on one line; English is left to be written. */
export function inBoth(vi: string, en: string = TODO): string {
  return `{vi: ${quoted(vi)}, en: ${quoted(en)}}`;
}
