/** Words of a record as problems quote them: short, and with everything shown that a terminal would hide or obey. */

import { beginning } from "../base/beginning";

/** Longer quotes would bury what is said of them; characters. */
const LONGEST = 60;

/** What draws nothing, turns or ends the line, or is half a character. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|\p{Cf}/u;

/** The first character that readers could not see or that changes what stands around it, as `U+202E`; null where none. */
export function unseenIn(text: string): string | null {
  const [found] = UNSEEN.exec(text) ?? [];
  return found === undefined ? null : codeOf(found);
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** The text with all of those written out. */
export function shown(text: string): string {
  return text.replace(new RegExp(UNSEEN, "gu"), (character) => `<${codeOf(character)}>`);
}

/** The beginning of the text, written out. */
export function clipped(text: string): string {
  return shown(beginning(text, LONGEST));
}

/** The text in quotation marks, written out and no longer than can be read. */
export function named(text: string): string {
  return `“${clipped(text)}”`;
}
