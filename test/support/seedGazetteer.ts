/** The gazetteer under seeds/places, read as compile reads it. */
import path from "node:path";
import { linkSeeds } from "../../src/compile/links";
import { readFolder } from "../../src/compile/main";
import { readSeeds } from "../../src/compile/seeds";
import type { Gazetteer } from "../../src/place/gazetteer";

const PLACES = path.resolve(import.meta.dirname, "../../seeds/places");

/** Every unit of seeds/places; throws where a file cannot be read. */
export function seedGazetteer(): Gazetteer {
  const files = [...readFolder(PLACES)].map(([file, text]): [string, string] => [`places/${file}`, text]);
  const { seeds, problems } = readSeeds(new Map(files));
  const unread = problems.filter(({ file }) => file.startsWith("places/"));
  if (unread.length > 0) throw new Error(JSON.stringify(unread));
  return linkSeeds(seeds).gazetteer;
}
