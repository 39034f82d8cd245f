/** The draft of `seeds/articles/<id>.yaml`: its citation, and a claim for each thing that it tells. */
import type { ClaimReading } from "../../reading/claimReading";
import type { Page } from "../../reading/page";
import type { Reading } from "../../reading/reading";
import { type Day, formatDay } from "../../time/day";
import { formatEdtf } from "../../time/formatEdtf";
import { comment, inBoth, quoted, TODO } from "./draftYaml";
import { locatorOf, type Sha256Of } from "./locator";
import type { SameAs } from "./sameAs";
import { shortSlug, slugOf } from "./slug";

const MOST_DATE_WORDS = 6;

/** A claim, the milestone that it is to tell, and the one of the record that it may tell again. */
export type DraftedClaim = {
  readonly claim: ClaimReading;
  readonly milestone: string;
  readonly same: SameAs | null;
};

/** `<publisher>-<yyyy-mm-dd or nd>-<slug>`. */
export function articleId({ publisher, published, headline }: Page): string {
  const day = published ? formatDay(published.day) : "nd";
  return [slugOf(publisher ?? "") || "todo", day, shortSlug(headline ?? "") || "untitled"].join("-");
}

function dateLines({ date }: ClaimReading): readonly string[] {
  if (!date?.edtf) return [];
  const words = date.phrase.text.replace(/\s+/g, " ");
  const isShort = words.split(" ").length <= MOST_DATE_WORDS;
  return [
    `    date: ${quoted(formatEdtf(date.edtf))}`,
    ...(isShort
      ? [`    dateText: ${quoted(words)}`]
      : [comment(`dateText: “${words}” is longer than six words`, "    ")]),
    ...(date.inferred
      ? ["    basis:", `      vi: ${TODO}`, `      en: ${TODO}`, comment(date.inferred, "      ")]
      : []),
  ];
}

function claimLines({ claim, milestone, same }: DraftedClaim, sha256: Sha256Of): readonly string[] {
  const { start, end, sha256: hash, paragraph, fragment } = locatorOf(claim.phrase, claim.paragraph, sha256);
  return [
    ...(same ? [comment(`same as ${same.milestone}? ${same.why}`, "  ")] : []),
    ...claim.doubts.map((doubt) => comment(doubt, "  ")),
    `  - milestone: ${milestone}`,
    ...dateLines(claim),
    `    confidence: ${claim.doubts.length > 0 ? "medium" : "high"}`,
    "    evidence:",
    `      - start: ${start}`,
    `        end: ${end}`,
    `        sha256: ${hash}`,
    `        paragraph: ${paragraph}`,
    `        fragment: [${fragment.map(quoted).join(", ")}]`,
  ];
}

function citationLines(
  { headline, publisher, author, published, url }: Page,
  recorded: Day,
): readonly string[] {
  return [
    `headline: ${headline === null ? "null" : quoted(headline)}`,
    `publisher: ${inBoth(publisher ?? TODO, publisher ?? TODO)}`,
    `author: ${author === null ? "null" : quoted(author)}`,
    `published: ${published ? quoted(formatDay(published.day)) : "null"}${published?.time ? ` # ${published.time} ${published.zone ?? ""}`.trimEnd() : ""}`,
    ...(published ? [] : [`publishedNote: {vi: ${TODO}, en: ${TODO}}`]),
    "lang: vi",
    `url: ${quoted(url ?? TODO)}`,
    `accessed: ${quoted(formatDay(recorded))}`,
    `recorded: ${quoted(formatDay(recorded))}`,
  ];
}

/** Lines that were left out and look like prose, so that an editor can object: their first words, no more is kept. */
const LEAST_PROSE = 60;
const FIRST_WORDS = 4;

function leftOutLines({ leftOut }: Page): readonly string[] {
  const counts = new Map<string, number>();
  for (const { kind } of leftOut) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const all = [...counts].map(([kind, count]) => `${count} ${kind}`).join(", ");
  const prose = leftOut
    .filter(({ kind, phrase }) => kind !== "headline" && phrase.text.length >= LEAST_PROSE)
    .slice(0, 12);
  return [
    comment(`Left out of the body: ${all || "nothing"}.`),
    ...prose.map(({ kind, phrase }) =>
      comment(`${kind} at ${phrase.start}: ${phrase.text.split(/\s+/).slice(0, FIRST_WORDS).join(" ")} …`),
    ),
  ];
}

/** The file's text. `file` is the name of the archived text, `recorded` the day on which it was drafted. */
export function draftArticle(
  { page, doubts }: Reading,
  claims: readonly DraftedClaim[],
  about: { readonly id: string; readonly file: string; readonly recorded: Day; readonly sha256: Sha256Of },
): string {
  const lines = [
    "# yaml-language-server: $schema=../schema/article.schema.json",
    comment(
      `Draft by npm run draft: check every line, word what is left as ${TODO}, and take these comments out.`,
    ),
    ...doubts.map((doubt) => comment(doubt)),
    ...leftOutLines(page),
    ...citationLines(page, about.recorded),
    "archived:",
    `  file: ${about.file}`,
    `  sha256: ${about.sha256(page.text)}`,
    claims.length === 0 ? "claims: []" : "claims:",
    ...claims.flatMap((claim) => claimLines(claim, about.sha256)),
  ];
  return `${lines.join("\n")}\n`;
}
