/** From a date as a value back to the notation that records and downloads use. */
import { assertNever } from "../base/assertNever";
import type { EdtfDate, Point, Range } from "./edtf";

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, "0");
}

function mark({ approximate, uncertain }: Point): string {
  if (approximate && uncertain) return "%";
  if (approximate) return "~";
  return uncertain ? "?" : "";
}

function formatPoint(point: Point): string {
  const month = point.month === null ? "" : `-${padded(point.month, 2)}`;
  const date = point.date === null ? "" : `-${padded(point.date, 2)}`;
  return `${padded(point.year, 4)}${month}${date}${mark(point)}`;
}

function formatMember(member: Point | Range): string {
  if (member.kind === "point") return formatPoint(member);
  const from = member.from === null ? "" : formatPoint(member.from);
  const to = member.to === null ? "" : formatPoint(member.to);
  return `${from}..${to}`;
}

/** Writes a date in EDTF, in the one form that `parseEdtf` reads back to the same value. */
export function formatEdtf(date: EdtfDate): string {
  switch (date.kind) {
    case "point":
      return formatPoint(date);
    case "span":
      return `${date.start ? formatPoint(date.start) : ".."}/${date.end ? formatPoint(date.end) : ".."}`;
    case "oneOf":
      return `[${date.members.map(formatMember).join(",")}]`;
    default:
      return assertNever(date);
  }
}
