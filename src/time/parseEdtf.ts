/** Reads dates as records state them; the way in for every date that an editor writes. */
import { err, ok, type Result } from "../base/result";
import type { EdtfDate, OneOf, Point, Range, Span } from "./edtf";
import { explainPoint, quoted } from "./explainPoint";
import { parsePoint } from "./parsePoint";
import { statedDays } from "./pointBounds";

const DAY_FIRST = /^\d{1,2}\/\d{1,2}\/\d{4}$|^\d{1,2}\/\d{4}$/;

/** Reads an end that may be open; `open` is how an open one is written there. */
function parseEnd(text: string, open: string): Result<Point | null, string> {
  return text === open ? ok(null) : parsePoint(text);
}

/** Whether the first of two ends lies wholly after the second, `~` left aside. */
function isReversed(first: Point | null, last: Point | null): boolean {
  return first !== null && last !== null && statedDays(first).earliest > statedDays(last).latest;
}

function parseSpan(text: string): Result<Span, string> {
  if (DAY_FIRST.test(text)) return err(explainPoint(text));
  const [first = "", last = "", ...more] = text.split("/", 3);
  if (more.length > 0) return err(`${quoted(text)} has more than one slash: a span is written start/end.`);
  if (first === "" || last === "" || (first === ".." && last === ".."))
    return err(`${quoted(text)} lacks an end: write start/end, start/.. or ../end.`);
  const start = parseEnd(first, "..");
  if (!start.ok) return start;
  const end = parseEnd(last, "..");
  if (!end.ok) return end;
  if (isReversed(start.value, end.value))
    return err(`${quoted(text)} ends before it begins: write the earlier date first.`);
  return ok({ kind: "span", start: start.value, end: end.value });
}

function parseRange(text: string): Result<Range, string> {
  const dots = text.indexOf("..");
  const from = parseEnd(text.slice(0, dots), "");
  if (!from.ok) return from;
  const to = parseEnd(text.slice(dots + 2), "");
  if (!to.ok) return to;
  if (from.value === null && to.value === null)
    return err(`${quoted(text)} has no side: write it as [..2019] or [2019..].`);
  if (isReversed(from.value, to.value))
    return err(`${quoted(text)} runs backwards: write the earlier date first.`);
  return ok({ kind: "range", from: from.value, to: to.value });
}

/** What a whole set has against its members together; null where nothing. */
function objection(text: string, members: OneOf["members"]): string | null {
  const [first] = members;
  if (members.length === 1 && first?.kind === "point")
    return `${quoted(text)} is a set of one date: write the date without brackets.`;
  const misplaced = members.some(
    (member, at) =>
      member.kind === "range" &&
      ((member.from === null && at > 0) || (member.to === null && at < members.length - 1)),
  );
  // ISO 8601-2 allows open sides only there; elsewhere they would swallow the other members.
  return misplaced
    ? `${quoted(text)} is open in the middle: only its first or last member may be open.`
    : null;
}

function parseSet(text: string): Result<OneOf, string> {
  if (!text.endsWith("]"))
    return err(
      `${quoted(text)} does not end with its bracket: write a set as [2021,2023], with nothing after it.`,
    );
  const members: (Point | Range)[] = [];
  for (const piece of text.slice(1, -1).split(",")) {
    const member = piece.includes("..") ? parseRange(piece) : parsePoint(piece);
    if (!member.ok) return member;
    members.push(member.value);
  }
  const wrong = objection(text, members);
  return wrong === null ? ok({ kind: "oneOf", members }) : err(wrong);
}

/**
 * Reads a date in the part of EDTF (ISO 8601-2:2019) that records use: points, spans `a/b`, `a/..`, `../b`, and sets
 * `[a,b]`, `[a..b]`, `[..b]`, `[a..]` and mixtures. Refuses everything else: open digits, seasons, times of day, `{}`,
 * days that do not exist, what runs backwards, sets of one date. The error is one English sentence that says what is
 * wrong and how to write it right. Takes time linear in the text, and never throws.
 */
export function parseEdtf(text: string): Result<EdtfDate, string> {
  if (text.startsWith("[")) return parseSet(text);
  return text.includes("/") ? parseSpan(text) : parsePoint(text);
}
