/** The forms of texts in a record: what may be shown to readers, words of lists, ids, addresses. */
import { z } from "zod";
import type { Localized } from "../base/lang";
import { named, unseenIn } from "./named";

/** Says of a value what is wrong with it and how to mend it; carried through zod to the problem. */
export type Fault = { readonly code: string; readonly what: string; readonly mend: string };

/** A string that must pass a check; the check answers with the fault or null. */
export function checkedString(fault: (text: string) => Fault | null): z.ZodType<string> {
  return z.string().superRefine((text, context) => {
    const found = fault(text);
    if (found) context.addIssue(issueOf(found));
  });
}

/** The form in which zod carries a fault. */
export function issueOf(fault: Fault): { code: "custom"; message: string; params: Fault } {
  return { code: "custom", message: fault.what, params: fault };
}

/** What readers take in at once has a few hundred; characters. */
const LONGEST_TEXT = 2000;
/** File systems take 255 bytes for a name; characters. */
const LONGEST_ID = 100;
const LONGEST_ADDRESS = 2000;

function textFault(text: string): Fault | null {
  const code = "text-form";
  if (text.trim() === "") return { code, what: "the text is empty", mend: "write it, or remove the key" };
  if (text !== text.trim())
    return { code, what: "the text begins or ends with a space", mend: "remove the space" };
  if (text.length > LONGEST_TEXT)
    return { code, what: `the text has ${text.length} characters`, mend: `keep it to ${LONGEST_TEXT}` };
  const unseen = unseenIn(text);
  if (unseen !== null) {
    const what = `the text holds ${unseen}: a line break, a control character or an invisible mark`;
    return { code, what, mend: "retype it as one line of plain text" };
  }
  if (/\p{M}{5}/u.test(text))
    return { code, what: "the text holds a letter with a heap of marks", mend: "write each letter plainly" };
  if (text !== text.normalize("NFC"))
    return { code: "not-nfc", what: "the text is not in Unicode form NFC", mend: "write it without escapes" };
  return null;
}

/** One line of text for readers: trimmed, not empty, in form NFC, nothing in it that is not seen, at most 2,000 characters. */
export const text: z.ZodType<string> = checkedString(textFault);

/** The same in both languages, both compulsory. */
export const localized: z.ZodType<Localized> = z.strictObject({ vi: text, en: text });

/** Lower-case words of Latin letters and digits joined by one or two hyphens: ids, and words of closed lists. */
export const id: z.ZodType<string> = checkedString((value) =>
  value.length <= LONGEST_ID && /^[a-z0-9]+(--?[a-z0-9]+)*$/.test(value)
    ? null
    : {
        code: "id-form",
        what: `${named(value)} is no id`,
        mend: `use a–z, 0–9 and hyphens, ${LONGEST_ID} at most`,
      },
);

/** An absolute http or https address. */
export const url: z.ZodType<string> = checkedString((value) => {
  const isPlain =
    value.length <= LONGEST_ADDRESS && /^https?:\/\/\S+$/.test(value) && unseenIn(value) === null;
  const parsed = isPlain && URL.canParse(value) ? new URL(value) : null;
  if (parsed && parsed.username === "" && parsed.password === "") return null;
  return {
    code: "address-form",
    what: `${named(value)} is no web address`,
    mend: "write it whole, from https:// on",
  };
});

/** A SHA-256 in 64 lower-case hexadecimal digits. */
export const sha256: z.ZodType<string> = checkedString((value) =>
  /^[0-9a-f]{64}$/.test(value)
    ? null
    : { code: "hash-form", what: "this is no SHA-256", mend: "write all 64 digits, in lower case" },
);

/** A list without repeated entries, of at least `least`. */
export function listOf(item: z.ZodType<string>, least = 1): z.ZodType<string[]> {
  return z.array(item).superRefine((items, context) => {
    if (items.length < least)
      context.addIssue(
        issueOf({ code: "text-form", what: "the list is empty", mend: "fill it, or remove the key" }),
      );
    const known = new Set<string>();
    const twice = items.find((value) => known.size === known.add(value).size);
    if (twice !== undefined)
      context.addIssue(
        issueOf({ code: "text-form", what: `${named(twice)} stands twice`, mend: "keep it once" }),
      );
  });
}
