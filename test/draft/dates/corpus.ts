/** The expressions under corpus/, with the date that each means: what the reader of dates is held to. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readDates } from "../../../src/draft/dates/readDates";
import type { DateReading } from "../../../src/reading/dateReading";
import { type Day, parseDay } from "../../../src/time/day";
import { formatEdtf } from "../../../src/time/formatEdtf";

const FOLDER = path.join(import.meta.dirname, "corpus");

export const KINDS = readdirSync(FOLDER).map((name) => name.replace(".txt", ""));

/** The article's date of the corpus: a Monday. */
export const TODAY: Day = (() => {
  const day = parseDay("2024-01-22");
  if (day === null) throw new Error("no such day");
  return day;
})();

/** Expressions of a kind and what they mean, in the notation of the files. */
export function corpus(kind: string): readonly (readonly [text: string, meaning: string])[] {
  const lines = readFileSync(path.join(FOLDER, `${kind}.txt`), "utf8").split("\n");
  return lines
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const at = line.lastIndexOf(" => ");
      return [line.slice(0, at), line.slice(at + 4)] as const;
    });
}

function inWords({ edtf, modifier }: DateReading): string {
  return `${edtf ? formatEdtf(edtf) : "?"}${modifier ? ` ${modifier}` : ""}`;
}

/** What was read, in the notation of the files. */
export function meaning(text: string, today: Day | null = TODAY): string {
  return readDates(text, today).map(inWords).join(" | ") || "none";
}
