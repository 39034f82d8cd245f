/** The algebra of bounds against a model that is slow and obviously right: a calendar written out, and days looked up in it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundsOf } from "../../src/time/boundsOf";
import { formatDay } from "../../src/time/day";
import { intersect, overlap } from "../../src/time/intersect";
import { bounds, date } from "../support/dates";

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const [FIRST, LAST] = [1895, 2105];
const two = (number: number) => String(number).padStart(2, "0");

/** Every day from 1895 to 2105 as it is written, the years 1900 and 2100 without a 29 February. */
const CALENDAR: readonly string[] = Array.from({ length: LAST - FIRST + 1 }, (_, nth) => FIRST + nth).flatMap(
  (year) => {
    const leaps = year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0);
    return LENGTHS.flatMap((length, month) =>
      Array.from(
        { length: month === 1 && leaps ? 29 : length },
        (_, nth) => `${year}-${two(month + 1)}-${two(nth + 1)}`,
      ),
    );
  },
);

/** Days from one to another as they are written; an empty text is open. */
type Model = { readonly from: string; readonly to: string };

/** A day, month or year: what begins so; with `~` what comes next on either side too. */
function ofPoint(text: string): Model {
  const prefix = text.replace(/[~?]/g, "");
  const days = CALENDAR.filter((day) => day.startsWith(prefix));
  const [first = "", last = ""] = [days[0], days.at(-1)];
  if (!text.includes("~")) return { from: first, to: last };
  const before = (CALENDAR[CALENDAR.indexOf(first) - 1] ?? "").slice(0, prefix.length);
  const after = (CALENDAR[CALENDAR.indexOf(last) + 1] ?? "").slice(0, prefix.length);
  return { from: ofPoint(before).from, to: ofPoint(after).to };
}

const ends = (first: string, last: string): Model => ({
  from: first === "" || first === ".." ? "" : ofPoint(first).from,
  to: last === "" || last === ".." ? "" : ofPoint(last).to,
});

function ofText(text: string): Model {
  if (text.includes("/")) {
    const [first = "", last = ""] = text.split("/");
    return ends(first, last);
  }
  if (!text.startsWith("[")) return ofPoint(text);
  const members = text
    .slice(1, -1)
    .split(",")
    .map((member) => {
      const [first = "", last] = member.split("..");
      return last === undefined ? ofPoint(first) : ends(first, last);
    });
  const least = members.map(({ from }) => from).sort()[0] ?? "";
  const most = members.some(({ to }) => to === "")
    ? ""
    : (members
        .map(({ to }) => to)
        .sort()
        .at(-1) ?? "");
  return { from: least, to: most };
}

const ordinary = fc.constantFrom(...CALENDAR.filter((day) => day > "1897" && day < "2104"));
/** Where calendars go wrong: ends of months and years, 29 February and where there is none. */
const edges = fc.constantFrom(
  ...CALENDAR.filter((day) => /-(02-2[789]|03-01|12-31|01-01)$/.test(day) && day > "1897" && day < "2104"),
);
const days = fc.oneof(ordinary, edges);
const pointTexts = fc
  .tuple(days, fc.constantFrom(4, 7, 10), fc.constantFrom("", "~", "?"))
  .map(([day, length, mark]) => day.slice(0, length) + mark);
const plain = (text: string) => text.replace(/[~?]/g, "");
const pairTexts = fc
  .tuple(pointTexts, pointTexts)
  .map(([a, b]): [string, string] => (ofPoint(plain(a)).from > ofPoint(plain(b)).to ? [b, a] : [a, b]));
const dateTexts = fc.oneof(
  pointTexts,
  pairTexts.map(([a, b]) => `${a}/${b}`),
  pointTexts.map((point) => `${point}/..`),
  pointTexts.map((point) => `../${point}`),
  pairTexts.map(([a, b]) => `[${a}..${b}]`),
  pointTexts.map((point) => `[..${point}]`),
  pointTexts.map((point) => `[${point}..]`),
  fc.tuple(pointTexts, pairTexts).map(([point, [a, b]]) => `[${point},${a}..${b}]`),
);

const sideOf = (day: string) => (day === "" ? null : day);
const modelled = ({ from, to }: Model) => bounds(sideOf(from), sideOf(to));

describe("bounds are those of the calendar written out", () => {
  it("of every date that can be stated", () => {
    fc.assert(
      fc.property(dateTexts, (text) => {
        expect(boundsOf(date(text))).toEqual(modelled(ofText(text)));
      }),
      { numRuns: 400 },
    );
  });

  it("and so is what two of them leave possible", () => {
    fc.assert(
      fc.property(dateTexts, dateTexts, (one, other) => {
        const [a, b] = [ofText(one), ofText(other)];
        const holds = ({ from, to }: Model, day: string) => day >= from && (to === "" || day <= to);
        const both = CALENDAR.filter((day) => holds(a, day) && holds(b, day));
        const left = intersect(modelled(a), modelled(b));
        expect(overlap(modelled(a), modelled(b))).toBe(both.length > 0);
        if (left === null) {
          expect(both).toEqual([]);
          return;
        }
        // An open side reaches to the end of the calendar and beyond.
        expect(left.earliest === null ? CALENDAR[0] : formatDay(left.earliest)).toBe(both[0]);
        expect(left.latest === null ? CALENDAR.at(-1) : formatDay(left.latest)).toBe(both.at(-1));
      }),
    );
  });
});
