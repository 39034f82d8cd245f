/** A paragraph in pieces: nothing of it is lost, and each piece knows what was read there. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { segmentsOf } from "../../../src/view/bench/segments";

const NONE = { dates: [], places: [], claims: [] };

it("marks a date and a place within a claim", () => {
  const marks = {
    dates: [{ start: 100, end: 104 }],
    places: [{ start: 105, end: 108 }],
    claims: [{ start: 100, end: 108 }],
  };
  expect(segmentsOf("22.1 Huế vui.", 100, marks)).toEqual([
    { text: "22.1", date: 0, place: null, claim: 0 },
    { text: " ", date: null, place: null, claim: 0 },
    { text: "Huế", date: null, place: 0, claim: 0 },
    { text: " vui.", date: null, place: null, claim: null },
  ]);
});

it("counts in code points, as offsets do", () => {
  const marks = { ...NONE, places: [{ start: 2, end: 5 }] };
  expect(segmentsOf("🎋 Huế", 0, marks).map(({ text }) => text)).toEqual(["🎋 ", "Huế"]);
});

it("leaves out what lies in other paragraphs", () => {
  const marks = {
    ...NONE,
    dates: [
      { start: 0, end: 4 },
      { start: 50, end: 60 },
    ],
  };
  expect(segmentsOf("Huế", 10, marks)).toEqual([{ text: "Huế", date: null, place: null, claim: null }]);
});

it("is the whole paragraph, piece by piece", () => {
  const mark = fc
    .tuple(fc.nat(40), fc.nat(20))
    .map(([start, length]) => ({ start, end: start + length + 1 }));
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", minLength: 1 }),
      fc.nat(20),
      fc.array(mark),
      fc.array(mark),
      (text, start, dates, claims) => {
        const pieces = segmentsOf(text, start, { dates, places: [], claims });
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
        expect(pieces.every((piece) => piece.text !== "")).toBe(true);
      },
    ),
  );
});
