/**
 * Rule of compile: a place is called as it was called that day: North Jeolla until 17 January 2024, then Jeonbuk.
 * Where a date is only bounded, every name valid within the bounds will do.
 */
import { LANGS } from "../../base/lang";
import { storyTexts } from "../milestoneTexts";
import { bearersOf, wrongNames } from "../namesInTime";
import { breach, type Rule } from "../rule";

export const namesOfTheDay: Rule = {
  name: "name-of-the-day",
  description:
    "Titles, summaries, parties and statements use the names that places had on the day of the milestone.",
  needs: "record",
  check: ({ links, datings }) => {
    const renamed = [...links.gazetteer.values()].filter(({ names }) => names.length > 1);
    const bearers = bearersOf(links.gazetteer.values());
    return links.list.flatMap((milestone) => {
      const bounds = datings.of.get(milestone.id)?.date.bounds;
      if (!bounds) return [];
      return storyTexts(milestone).flatMap(({ source, path, text }) =>
        LANGS.flatMap((lang) =>
          renamed.flatMap((unit) =>
            wrongNames(text[lang], lang, unit, bounds, bearers).map(({ wrong, right }) =>
              breach(
                source,
                [...path, lang],
                `“${wrong}” was not the name at the time of “${milestone.id}”`,
                `write ${right}, or say which time is meant (“now …”, “formerly …”)`,
              ),
            ),
          ),
        ),
      );
    });
  },
};
