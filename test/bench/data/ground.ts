/** What made-up records stand on: the edition, the words and the places of the real record. */
import path from "node:path";
import { linkSeeds } from "../../../src/compile/links";
import { readFolder } from "../../../src/compile/main";
import { readSeeds } from "../../../src/compile/seeds";
import { wordsOf } from "../../../src/compile/words";
import type { Edition } from "../../../src/dataset/dataset";
import type { Vocabulary } from "../../../src/dataset/vocabulary";
import type { Gazetteer } from "../../../src/place/gazetteer";

export type Ground = {
  readonly edition: Edition;
  readonly vocabulary: Vocabulary;
  readonly gazetteer: Gazetteer;
};

/** Reads them from `seeds/` below the project's root; throws where the record has no edition or vocabulary. */
export function readGround(root: string): Ground {
  const { seeds } = readSeeds(readFolder(path.join(root, "seeds")));
  if (!seeds.edition || !seeds.vocabulary) throw new Error("the record lacks its edition or its vocabulary");
  return {
    edition: seeds.edition.value,
    vocabulary: wordsOf(seeds.vocabulary.value),
    gazetteer: linkSeeds(seeds).gazetteer,
  };
}
