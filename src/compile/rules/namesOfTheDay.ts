/**
 * Rule of compile: a place is called as it was called that day: North Jeolla until 17 January 2024, then Jeonbuk.
 * Where a date is only bounded, every name valid within the bounds will do.
 */
import { LANGS } from "../../base/lang";
import type { Unit } from "../../place/unit";
import type { Bounds } from "../../time/bounds";
import { type PlacedText, storyTexts } from "../milestoneTexts";
import { allNames, type Bearers, bearersOf, wrongNames } from "../namesInTime";
import { type Breach, breach, type Rule } from "../rule";

export const namesOfTheDay: Rule = {
  name: "name-of-the-day",
  description:
    "Titles, summaries, parties and statements use the names that places had on the day of the milestone.",
  needs: "record",
  check: ({ links, datings }) => {
    const renamed = renamedOf(links.gazetteer.values());
    const bearers = bearersOf(links.gazetteer.values());
    return links.list.flatMap((milestone) => {
      const bounds = datings.of.get(milestone.id)?.date.bounds;
      if (!bounds) return [];
      return storyTexts(milestone).flatMap((text) => inText(text, milestone.id, bounds, renamed, bearers));
    });
  },
};

type Renamed = { readonly unit: Unit; readonly names: readonly string[] };

function renamedOf(units: Iterable<Unit>): readonly Renamed[] {
  return [...units].filter(({ names }) => names.length > 1).map((unit) => ({ unit, names: allNames(unit) }));
}

function inText(
  { source, path, text }: PlacedText,
  id: string,
  bounds: Bounds,
  renamed: readonly Renamed[],
  bearers: Bearers,
): readonly Breach[] {
  return LANGS.flatMap((lang) =>
    renamed
      .filter(({ names }) => names.some((name) => text[lang].includes(name)))
      .flatMap(({ unit }) => wrongNames(text[lang], lang, unit, bounds, bearers))
      .map(({ wrong, right }) =>
        breach(
          source,
          [...path, lang],
          `“${wrong}” was not the name at the time of “${id}”`,
          `write ${right}, or say which time is meant (“now …”, “formerly …”)`,
        ),
      ),
  );
}
