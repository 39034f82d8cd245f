/** A made-up record as the files that the page loads: written by the project's own encoder, and by nothing else. */
import { LANGS } from "../../../src/base/lang";
import { encodeDetails, encodeIndex, encodeTitles } from "../../../src/compile/encode";
import { PARTS } from "../../../src/dataset/dataset";
import type { MadeUpRecord } from "./madeUpRecord";

/** File name below `data/` → text. */
export function wireFiles({ index, titles, details }: MadeUpRecord): ReadonlyMap<string, string> {
  return new Map([
    [PARTS.index, encodeIndex(index)],
    ...LANGS.map((lang): [string, string] => [
      PARTS.titles(lang),
      encodeTitles(
        lang,
        titles.map((title) => title[lang]),
      ),
    ]),
    [PARTS.details, encodeDetails(details)],
  ]);
}
