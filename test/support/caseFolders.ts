/** Reads the compile cases: a folder of record files in, what compile makes of it out. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readFolder } from "../../src/compile/main";

export const CASES = path.resolve(import.meta.dirname, "../compile/cases");

/** The case that holds a whole sound record; every other one holds only the files in which it differs. */
export const SOUND = "sound-minimal";

/** Names of all cases. */
export function caseNames(): readonly string[] {
  return readdirSync(CASES).sort();
}

/** The files of a case laid over those of the sound record. A file named in `without.txt` is taken away. */
export function caseFiles(name: string): {
  seeds: ReadonlyMap<string, string>;
  texts: ReadonlyMap<string, string>;
} {
  const seeds = new Map([...below(SOUND, "seeds"), ...below(name, "seeds")]);
  const without = path.join(CASES, name, "without.txt");
  if (existsSync(without))
    for (const file of readFileSync(without, "utf8").trim().split("\n")) seeds.delete(file);
  return { seeds, texts: new Map([...below(SOUND, "texts"), ...below(name, "texts")]) };
}

function below(name: string, folder: string): ReadonlyMap<string, string> {
  const at = path.join(CASES, name, folder);
  return existsSync(at) ? readFolder(at) : new Map();
}

/** The sound record with words of its files changed; throws where a word to be changed is not there. */
export function soundRecordWith(
  ...changes: readonly (readonly [file: string, from: string, to: string])[]
): Map<string, string> {
  const seeds = new Map(caseFiles(SOUND).seeds);
  for (const [file, from, to] of changes) {
    const text = seeds.get(file);
    if (text === undefined || !text.includes(from)) throw new Error(`${file} holds no “${from}”`);
    seeds.set(
      file,
      text.replace(from, () => to),
    );
  }
  return seeds;
}
