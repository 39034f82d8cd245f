import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fontPen, linesOf, shortened } from "../../../src/view/picture/pen";
import { hostileTexts } from "../../support/hostile";

/** Every sign is half as wide as it is high. */
const pen = fontPen("x", (text, px) => [...text].length * px * 0.5);
const lettering = { px: 10, weight: 400, fill: "#000000" } as const;

describe("a text with little room", () => {
  it.each([
    ["Đắk Lắk", 35, "Đắk Lắk"],
    ["Đắk Lắk", 34, "Đắk L…"],
    ["Đắk Lắk", 25, "Đắk…"],
    ["Đắk Lắk", 9, ""],
  ])("%s in %i px is “%s”", (text, room, short) => {
    expect(shortened(pen, text, lettering, room)).toBe(short);
  });

  it("never takes more than it has", () => {
    fc.assert(
      fc.property(hostileTexts, fc.integer({ min: 0, max: 300 }), (text, room) => {
        expect(pen.width(shortened(pen, text, lettering, room), lettering)).toBeLessThanOrEqual(room);
        for (const line of linesOf(pen, text, lettering, room))
          expect(pen.width(line, lettering)).toBeLessThanOrEqual(room);
      }),
    );
  });
});

it("lines keep all words where there is room for each", () => {
  expect(linesOf(pen, "một hai ba  bốn", lettering, 35)).toEqual(["một hai", "ba bốn"]);
});

/** What XML 1.0 calls a character. */
const CHARACTERS = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;

it("any text stays the text of its element, in a drawing that is well-formed", () => {
  fc.assert(
    fc.property(hostileTexts, (text) => {
      const markup = pen.text(0, 0, text, lettering);
      expect(markup).toMatch(CHARACTERS);
      if (text === "") return;
      const [, inside = "&"] = /^<text(?: [a-z:-]+="[^"<]*")*>([^<>]*)<\/text>$/.exec(markup) ?? [];
      expect(inside.replace(/&(?:amp|lt|gt|quot|#x27);/g, "")).not.toContain("&");
    }),
  );
});
