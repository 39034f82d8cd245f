/** The files of a record as a host would give them, made up: what is asked for is written down, titles name their file and place. */
import { err, ok } from "../../src/base/result";
import type { Details, Index } from "../../src/dataset/dataset";
import type { RecordFiles } from "../../src/view/load/loadRecord";

/** A record whose titles lie in parts that begin with these rows, named `vi-0`, `en-0` and so on; its details too. */
export function inParts(index: Index, titles: readonly number[], details: readonly number[]): Index {
  const parts = {
    titles: titles.map((first, nth) => ({ first, name: { vi: `vi-${nth}`, en: `en-${nth}` } })),
    details: details.map((first, nth) => ({ first, name: `details-${nth}` })),
    news: "news",
    coverage: "coverage",
  };
  return { ...index, parts };
}

export type FakeFiles = {
  readonly files: RecordFiles;
  /** The names of all that was asked for, in order. */
  readonly asked: readonly string[];
};

/** Details by the name of their file; there is no file of coverage. `change` puts other answers in place of these. */
export function fakeFiles(
  details: Readonly<Record<string, Details>>,
  change: Partial<RecordFiles> = {},
): FakeFiles {
  const asked: string[] = [];
  const files: RecordFiles = {
    titles: async (file, count) => {
      asked.push(file);
      return ok(Array.from({ length: count }, (_, at) => `${file}:${at}`));
    },
    details: async (file) => {
      asked.push(file);
      const found = details[file];
      return found ? ok(found) : err("network");
    },
    news: async () => ok([]),
    coverage: async () => err("network"),
    ...change,
  };
  return { files, asked };
}
