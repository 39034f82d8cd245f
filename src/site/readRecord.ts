/** The whole record from its files, for the pages that the build writes. */
import { readdirSync } from "node:fs";
import { LANGS, type Lang } from "../base/lang";
import type { Result } from "../base/result";
import type { Article, Detail, Details, Index } from "../dataset/dataset";
import { decodeDetails } from "../dataset/decodeDetails";
import { decodeIndex } from "../dataset/decodeIndex";
import { decodeTitles } from "../dataset/decodeTitles";
import { isRecordFile } from "../dataset/parts";
import { Titles } from "../dataset/titles";

/** The text of a file of the dataset by its name. */
export type ReadPart = (name: string) => string;

export type WholeRecord = {
  readonly index: Index;
  readonly titles: Readonly<Record<Lang, Titles>>;
  readonly details: Details;
};

/** The name of the index among the files of a folder; null where it is not there. Throws where there are several. */
export function indexAmong(names: Iterable<string>): string | null {
  const [name, ...others] = [...names].filter((each) => each.startsWith("index.") && isRecordFile(each));
  if (others.length > 0) throw new Error(`there are several indexes: ${[name, ...others].join(", ")}`);
  return name ?? null;
}

/** The name of the index in a folder; null where it holds none, or does not exist. */
export function indexIn(folder: string): string | null {
  try {
    return indexAmong(readdirSync(folder));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

function decoded<T>(result: Result<T, unknown>): T {
  if (result.ok) return result.value;
  throw new Error(`the dataset cannot be read: ${JSON.stringify(result.error)}`);
}

/** Every file of the record that an index names. */
export function recordFilesOf({ parts }: Index): readonly string[] {
  return [
    ...LANGS.flatMap((lang) => parts.titles.map(({ name }) => name[lang])),
    ...parts.details.map(({ name }) => name),
    parts.news,
    parts.coverage,
  ];
}

/** The index of this name. Throws where it is damaged. */
export function readIndex(read: ReadPart, name: string): Index {
  return decoded(decodeIndex(JSON.parse(read(name))));
}

/** The record whose index has this name. Throws where a file is damaged. */
export function readRecord(read: ReadPart, indexName: string): WholeRecord {
  const index = readIndex(read, indexName);
  const { parts, milestones } = index;
  const titles = (lang: Lang) =>
    new Titles(
      parts.titles,
      parts.titles.map(({ first, name }, nth) => {
        const end = parts.titles[nth + 1]?.first ?? milestones.length;
        return decoded(decodeTitles(JSON.parse(read(name[lang])), end - first));
      }),
    );
  const details = parts.details.map(({ name }) => decoded(decodeDetails(JSON.parse(read(name)))));
  return {
    index,
    titles: { vi: titles("vi"), en: titles("en") },
    details: {
      articles: new Map<string, Article>(details.flatMap(({ articles }) => [...articles])),
      milestones: new Map<string, Detail>(details.flatMap((part) => [...part.milestones])),
    },
  };
}
