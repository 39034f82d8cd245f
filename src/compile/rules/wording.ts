/** Rule of compile: titles fit a label, a summary is one sentence, and both languages are written. */
import { LANGS } from "../../base/lang";
import type { LinkedMilestone } from "../links";
import { allTexts, type PlacedText } from "../milestoneTexts";
import { type Breach, breach, type Rule } from "../rule";

const LONGEST_TITLE = 80;
/** Shorter texts may be the same in both languages: a name, a figure. */
const SHORT = 30;

export const wording: Rule = {
  name: "wording",
  description:
    "A title has at most 80 characters and no full stop, a summary is one sentence, and no text stands untranslated.",
  needs: "file",
  check: ({ links }) => [...links.list.flatMap(titleAndSummary), ...allTexts(links).flatMap(untranslated)],
};

function titleAndSummary({ source, path, record }: LinkedMilestone): readonly Breach[] {
  return LANGS.flatMap((lang) => {
    const title = record.title[lang];
    const summary = record.summary[lang];
    const atTitle = [...path, "title", lang];
    const atSummary = [...path, "summary", lang];
    const length = Array.from(title).length;
    return [
      ...(length > LONGEST_TITLE
        ? [breach(source, atTitle, `the title has ${length} characters`, `keep it to ${LONGEST_TITLE}`)]
        : []),
      ...(/[.;]$/.test(title)
        ? [breach(source, atTitle, "the title ends like a sentence", "drop the mark at its end")]
        : []),
      ...(/[.!?…][”"’)]?$/.test(summary)
        ? []
        : [breach(source, atSummary, "the summary does not end like a sentence", "end it with a full stop")]),
      ...(isOneSentence(summary)
        ? []
        : [
            breach(
              source,
              atSummary,
              "the summary is more than one sentence",
              "join them, or move the rest elsewhere",
            ),
          ]),
    ];
  });
}

/** A full stop within is the end of a sentence only before a capital, and not after an abbreviation or an initial. */
function isOneSentence(text: string): boolean {
  const inner = text.replace(/\b(TP|Tp|Q|P|H|Mr|Mrs|Ms|Dr|St|No|Prof|GS|PGS|TS|ThS|\p{Lu})\.\s/gu, "$1 ");
  return !/[.!?…][”"’)]?\s+[“"‘(]?\p{Lu}/u.test(inner);
}

function untranslated({ source, path, text }: PlacedText): readonly Breach[] {
  if (text.vi !== text.en || text.vi.length <= SHORT || path.at(-1) === "name" || path.at(-1) === "speaker")
    return [];
  return [breach(source, [...path, "en"], "the text is the same in both languages", "translate it")];
}
