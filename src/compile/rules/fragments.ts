/** Rule of compile: a text-fragment link opens the article at the passage and quotes next to nothing of it. */
import { passageOf } from "../passage";
import { type Breach, breach, type Rule } from "../rule";

const MOST_WORDS = 4;

export const fragments: Rule = {
  name: "fragment",
  description:
    "A fragment has at most four words at either end, and these words stand at the ends of the passage.",
  needs: "file",
  check: (record) =>
    record.links.seeds.articles.flatMap((source) =>
      source.value.claims.flatMap(({ evidence }, claim) =>
        (evidence ?? []).flatMap((locator, place): readonly Breach[] => {
          const path = ["claims", claim, "evidence", place, "fragment"];
          const long = locator.fragment.findIndex((words) => words.split(/\s+/).length > MOST_WORDS);
          if (long >= 0)
            return [
              breach(
                source,
                [...path, long],
                `more than ${MOST_WORDS} words are quoted`,
                "keep the outermost words",
              ),
            ];
          const passage = passageOf(source.value, locator, record);
          if (passage === null) return [];
          return misplaced(passage, locator.fragment).map((end) =>
            breach(
              source,
              [...path, end],
              `“${locator.fragment[end]}” does not stand at the ${end === 0 ? "beginning" : "end"} of the passage`,
              "copy the words as printed",
            ),
          );
        }),
      ),
    ),
};

/** Which of the ends are not where they should be; a single fragment is the whole passage. */
function misplaced(passage: string, fragment: readonly string[]): readonly number[] {
  const bare = trimmed(passage);
  const [first = "", last = first] = fragment.map(trimmed);
  if (fragment.length === 1) return bare === first ? [] : [0];
  return [...(bare.startsWith(first) ? [] : [0]), ...(bare.endsWith(last) ? [] : [1])];
}

/** Without punctuation around it and with plain spaces: browsers match words, not marks. */
function trimmed(text: string): string {
  return text.replace(/\s+/g, " ").replace(/^[\p{P}\s|]+|[\p{P}\s|]+$/gu, "");
}
