/** From the saved text of an article to its page: headline, author, time, and the body in paragraphs and sentences. */
import type { LeftOut, Page, Paragraph, Published } from "../../reading/page";
import type { Phrase } from "../../reading/phrase";
import { linesOf, sentencesOf } from "../text/sentences";
import { withoutByline } from "./chrome";
import { type RoledLine, roleLines } from "./lineRoles";
import { shapeOf } from "./lineShape";
import { besideTime, publicationIn } from "./publication";

/** What is known of a page from elsewhere: its address, or the tags of its HTML. */
export type Known = {
  readonly headline?: string | null;
  readonly author?: string | null;
  readonly published?: Published | null;
  readonly publisher?: string | null;
  readonly url?: string | null;
};

function ofRole(lines: readonly RoledLine[], role: RoledLine["role"]): readonly Phrase[] {
  return lines.filter((line) => line.role === role).map(({ phrase }) => phrase);
}

function paragraphsOf(lines: readonly RoledLine[]): readonly Paragraph[] {
  return ofRole(lines, "body").map((phrase, at) => ({
    number: at + 1,
    phrase,
    sentences: sentencesOf(phrase),
  }));
}

/** The name that a line prints after "Tin, ảnh:" and the like, as names are written; null where it is none. */
export function nameIn(text: string): string | null {
  const name = withoutByline(text).trim();
  return shapeOf(name).isNameLike ? titleCase(name) : null;
}

/** "NGUYỄN TÚ" as names are written. */
function titleCase(name: string): string {
  if (!shapeOf(name).isCapitals) return name;
  return name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

/** The name beside the time, else the first line that is a name, else a credit that stands last. */
function authorOf(lines: readonly RoledLine[], times: readonly Phrase[]): string | null {
  const besides = times.map(({ text }) => nameIn(besideTime(text)));
  const bylines = ofRole(lines, "byline").map(({ text }) => nameIn(text));
  const credits = ofRole(lines, "credit")
    .map(({ text }) => nameIn(text))
    .reverse();
  return [...besides, ...bylines, ...credits].find((name) => name !== null) ?? null;
}

/**
 * The time that stands between the headline and the text, else the first: above the headline a page may tell the day on
 * which it was looked at, and times far below belong to other articles.
 */
function publishedIn(lines: readonly RoledLine[]): Published | null {
  const headline = lines.findIndex(({ role }) => role === "headline");
  const body = lines.findIndex(({ role }, at) => role === "body" && at > headline);
  const isTime = ({ role }: RoledLine) => role === "time";
  const time = lines.slice(headline + 1, Math.max(body, 0)).find(isTime) ?? lines.find(isTime);
  return time ? publicationIn(time.phrase) : null;
}

/** A page from its lines and their roles; what is `known` from elsewhere goes before what the lines say. */
export function pageOf(text: string, lines: readonly RoledLine[], known: Known): Page {
  const leftOut = lines.flatMap(({ phrase, role }): LeftOut[] =>
    role === "body" ? [] : [{ kind: role, phrase }],
  );
  return {
    text,
    headline: known.headline ?? ofRole(lines, "headline")[0]?.text ?? null,
    author: known.author ?? authorOf(lines, ofRole(lines, "time")),
    published: known.published ?? publishedIn(lines),
    publisher: known.publisher ?? null,
    url: known.url ?? null,
    body: paragraphsOf(lines),
    captions: ofRole(lines, "caption"),
    leftOut,
  };
}

/**
 * Reads a saved text. Each line that holds anything is a paragraph of the body or is left out for a reason. Linear in
 * the text; any string is accepted.
 */
export function readText(text: string, known: Known = {}): Page {
  return pageOf(text, roleLines(linesOf(text)), known);
}
