/** What each line of a saved page is: decided from its shape, its words and its neighbours, in one pass and a second. */
import type { LeftOutKind } from "../../reading/page";
import type { Phrase } from "../../reading/phrase";
import {
  isBylineForm,
  isCredited,
  isEnd,
  isFurniture,
  isImage,
  isPlaceholder,
  isPosing,
  isRelated,
  isScene,
} from "./chrome";
import { type LineShape, shapeOf } from "./lineShape";
import { publicationIn } from "./publication";

/** A line and what it is: a paragraph of the body, or why it is none. */
export type Role = "body" | LeftOutKind;
export type RoledLine = { readonly phrase: Phrase; readonly role: Role };

type Line = { readonly phrase: Phrase; readonly shape: LineShape; readonly role: Role | null };

const LEAST_PROSE = 8;
const LONGEST_FURNITURE = 600;
const LONGEST_HEADLINE = 40;
const LONGEST_CAPTION = 45;
const LONGEST_SCENE = 24;
/** From so many words on a line that holds sentences is prose, though its full stop was lost. */
const LONG_PROSE = 30;

/** What a line is by itself; null where its neighbours decide. */
function ownRole(shape: LineShape, phrase: Phrase): Role | null {
  const { text } = shape;
  // Longer lines are prose, and a search for marks of a page's furniture in them would not be linear.
  if (text.length > LONGEST_FURNITURE) return shape.isClosed || shape.isLong ? "body" : null;
  if (isImage(text)) return "image";
  if (isPlaceholder(text) && !shape.isLong) return "image";
  if (isFurniture(text)) return "furniture";
  if (isRelated(text)) return "links";
  if (publicationIn(phrase)) return "time";
  // Tables hold pictures with their captions.
  if (/\|\s*$/u.test(text)) return "caption";
  if (isCredited(text) && !shape.isLong && shape.words <= LONGEST_CAPTION)
    return shape.words <= 6 ? "credit" : "caption";
  if (isScene(text) && !shape.isLong && shape.words <= LONGEST_SCENE) return "caption";
  if (shape.isClosed && shape.words >= LEAST_PROSE) return "body";
  return shape.isLong && shape.words >= LONG_PROSE ? "body" : null;
}

/** An open line: a name, a caption, a heading, or the headline. */
function byNeighbours(lines: readonly Line[], at: number, inBody: boolean): Role {
  const line = lines[at];
  if (!line) return "furniture";
  const { shape } = line;
  const [before, after] = [lines[at - 1], lines[at + 1]];
  if (shape.isNameLike || (isBylineForm(shape.text) && shape.words <= 8))
    return inBody && shape.isCapitals ? "credit" : "byline";
  if (shape.isCapitals && shape.words <= 6) return "credit";
  const besideImage = before?.role === "image" || before?.role === "caption" || isCreditAt(after);
  if (besideImage && shape.words >= 3 && shape.words <= LONGEST_CAPTION) return "caption";
  return shape.words <= 2 ? "furniture" : "heading";
}

function isCreditAt(line: Line | undefined): boolean {
  return line !== undefined && (line.role === "credit" || (line.shape.isCapitals && line.shape.words <= 6));
}

/** A whole sentence under a picture that only tells who stands there. */
function isPictured({ role, shape }: Line, before: Line | undefined, after: Line | undefined): boolean {
  const besideImage = before?.role === "image" || isCreditAt(after);
  return (
    role === "body" && besideImage && !shape.isLong && shape.words <= LONGEST_CAPTION && isPosing(shape.text)
  );
}

/** One question or call: headlines end so, first paragraphs do not. */
function isAsking({ text, isLong }: LineShape): boolean {
  return !isLong && /[?!…]$/u.test(text);
}

/** The first line that can be one: not a paragraph, of some words, before the body. */
function headlineAt(lines: readonly Line[]): number | null {
  const body = lines.findIndex(
    ({ role, shape }) => role === "body" && (shape.isLong || shape.words > LONGEST_HEADLINE),
  );
  const first = body < 0 ? lines.findIndex(({ role }) => role === "body") : body;
  const before = first < 0 ? lines.length : first;
  const found = lines.findIndex(
    ({ role, shape }, at) =>
      at <= before &&
      (role === null || (role === "body" && isAsking(shape))) &&
      shape.words >= 4 &&
      shape.words <= LONGEST_HEADLINE &&
      !shape.isNameLike,
  );
  return found < 0 || found > before ? null : found;
}

/** Where the article ends: at the first mark of what follows articles that has body before it. */
function endOf(lines: readonly Line[]): number {
  const first = lines.findIndex(({ role }) => role === "body");
  const end = lines.findIndex(({ shape }, at) => first >= 0 && at > first && isEnd(shape.text));
  return end < 0 ? lines.length : end;
}

/** The role of every line, in order. */
export function roleLines(phrases: readonly Phrase[]): readonly RoledLine[] {
  const own: readonly Line[] = phrases.map((phrase) => {
    const shape = shapeOf(phrase.text);
    return { phrase, shape, role: ownRole(shape, phrase) };
  });
  const lines = own.map((line, at) =>
    isPictured(line, own[at - 1], own[at + 1]) ? { ...line, role: "caption" as const } : line,
  );
  const end = endOf(lines);
  const headline = headlineAt(lines.slice(0, end));
  const firstBody = lines.findIndex(({ role }, at) => role === "body" && at !== headline);
  const repeated = headline === null ? null : (lines[headline]?.phrase.text ?? null);
  return lines.map(({ phrase, role }, at): RoledLine => {
    if (at === headline) return { phrase, role: "headline" };
    if (at >= end)
      return {
        phrase,
        role: role === "time" || role === "image" ? role : at === end ? "furniture" : "links",
      };
    if (phrase.text === repeated) return { phrase, role: "headline" };
    return { phrase, role: role ?? byNeighbours(lines, at, firstBody >= 0 && at > firstBody) };
  });
}
