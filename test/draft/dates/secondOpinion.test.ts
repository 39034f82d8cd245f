/** A second reader of Vietnamese dates over the same corpus: every disagreement is known and judged. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readDates } from "../../../src/draft/dates/readDates";
import { formatDay } from "../../../src/time/day";
import { corpus, KINDS, TODAY } from "./corpus";
import { secondReading } from "./secondReader";

const lines = readFileSync(path.join(import.meta.dirname, "chrono.txt"), "utf8").split("\n");
const known = lines.filter((line) => line !== "" && !line.startsWith("#"));
const JUDGEMENTS = [
  "span",
  "ordinal",
  "calendar",
  "name",
  "time",
  "year",
  "pieces",
  "words",
  "week",
  "step",
  "figures",
  "lean",
];

function ourDays(text: string): readonly string[] {
  const written = (day: Parameters<typeof formatDay>[0] | null) => (day === null ? "" : formatDay(day));
  return readDates(text, TODAY).map(({ bounds }) => `${written(bounds.earliest)}..${written(bounds.latest)}`);
}

const all = KINDS.flatMap((kind) =>
  corpus(kind).map(([text]) => ({ text, ours: ourDays(text), theirs: secondReading(text) })),
);
const disagreements = all.filter(
  ({ ours, theirs }) => theirs.length > 0 && ours.join(" ") !== theirs.join(" "),
);

describe("chrono-node (vi) on the corpus", () => {
  it("agrees on hundreds of expressions", () => {
    const agreed = all.filter(({ ours, theirs }) => ours.join(" ") === theirs.join(" "));
    expect(agreed.length).toBeGreaterThan(300);
  });

  it("disagrees only where it is listed", () => {
    const judged = new Set(known.map((line) => line.slice(0, line.lastIndexOf(" => "))));
    const found = disagreements.map(({ text, theirs }) => `${text} => ${theirs.join(" ")}`);
    expect(found.filter((line) => !judged.has(line))).toEqual([]);
    expect([...judged].filter((line) => !found.includes(line))).toEqual([]);
  });

  it("has each disagreement judged", () => {
    expect(known.filter((line) => !JUDGEMENTS.includes(line.split(" => ").at(-1) ?? ""))).toEqual([]);
  });
});
