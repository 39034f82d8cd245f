/** Rule of compile: the date as printed is a citation, short and true. */
import { textOf } from "../passage";
import { type Breach, breach, type Rule } from "../rule";

const MOST_WORDS = 6;

export const dateTexts: Rule = {
  name: "date-text",
  description: "`dateText` has at most six words and stands in the archived article.",
  needs: "file",
  check: (record) =>
    record.links.seeds.articles.flatMap((source) => {
      const text = textOf(source.value, record)?.replace(/\s+/g, " ");
      return source.value.claims.flatMap(({ dateText }, place): readonly Breach[] => {
        if (dateText === undefined) return [];
        const path = ["claims", place, "dateText"];
        if (dateText.split(/\s+/).length > MOST_WORDS)
          return [
            breach(source, path, `more than ${MOST_WORDS} words are quoted`, "keep the words of the date"),
          ];
        if (text !== undefined && !text.includes(dateText))
          return [
            breach(
              source,
              path,
              `“${dateText}” does not stand in the archived article`,
              "copy it as printed",
            ),
          ];
        return [];
      });
    }),
};
