/** Which options of a menu stay in sight as a reader types. */
import { beginsWord, foldedWords } from "../../place/spellings";
import type { Option } from "./option";

/** An option as shown; `reached` says that some of its parts matched, and then only those stand below it. */
export type ShownOption = {
  readonly option: Option;
  readonly parts: readonly ShownOption[];
  readonly reached: boolean;
};

/**
 * Options of which a word begins with what was typed. A part keeps its whole in sight; what matched while none of its
 * parts did keeps all of them within reach.
 */
export function matchingOptions(options: readonly Option[], typed: string): readonly ShownOption[] {
  const wanted = foldedWords(typed);
  return wanted === "" ? options.map(whole) : matchesIn(options, wanted);
}

function whole(option: Option): ShownOption {
  return { option, parts: option.parts.map(whole), reached: false };
}

function matchesIn(options: readonly Option[], wanted: string): readonly ShownOption[] {
  return options.flatMap((option) => {
    const parts = matchesIn(option.parts, wanted);
    if (parts.length > 0) return [{ option, parts, reached: true }];
    return option.folded.some((spelling) => beginsWord(spelling, wanted)) ? [whole(option)] : [];
  });
}
