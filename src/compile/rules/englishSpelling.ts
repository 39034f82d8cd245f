/**
 * Rule of compile: English texts write places and institutions in plain letters (Dak Lak, Dong A University),
 * persons with their marks. Names of publishers are no text of ours and stay as the paper writes them.
 */
import type { Gazetteer } from "../../place/gazetteer";
import { allTexts } from "../milestoneTexts";
import { isMarked, strayMarks } from "../personalNames";
import { breach, type Rule } from "../rule";

export const englishSpelling: Rule = {
  name: "english-spelling",
  description: "English texts keep Vietnamese diacritics in names of persons only.",
  needs: "file",
  check: ({ links }) => {
    const names = placeNames(links.gazetteer);
    const texts = allTexts(links).flatMap(({ source, path, text }) => {
      const words = [...new Set(strayMarks(text.en, text.vi, names))];
      if (words.length === 0) return [];
      const what = `the English text keeps Vietnamese diacritics: ${words.join(", ")}`;
      return [
        breach(
          source,
          [...path, "en"],
          what,
          "only persons keep theirs; write places and institutions without",
        ),
      ];
    });
    const units = links.units
      .filter(
        ({ unit }) =>
          unit.names.some(({ name }) => isMarked(name.short.en) || isMarked(name.full.en)) ||
          isMarked(unit.type.en),
      )
      .map(({ source, path, unit }) =>
        breach(
          source,
          [...path, "name"],
          `an English name of ${unit.id} keeps Vietnamese diacritics`,
          "write it without them",
        ),
      );
    return [...texts, ...units];
  },
};

function placeNames(gazetteer: Gazetteer): ReadonlySet<string> {
  const names = [...gazetteer.values()].flatMap((unit) => [
    ...unit.names.flatMap(({ name }) => [name.short.vi, name.full.vi]),
    ...unit.aliases,
  ]);
  return new Set(names.filter(isMarked));
}
