import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/base/fold";

/** Every letter of Vietnamese that ASCII lacks, in lower case. */
const LETTERS = [..."àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"];
const vietnamese = fc
  .array(
    fc.constantFrom(...LETTERS, ...LETTERS.map((letter) => letter.toUpperCase()), ..."abcxyzABCXYZ 0129-."),
  )
  .map((letters) => letters.join(""));

describe("folding", () => {
  it.each([
    ["Đắk Lắk", "dak lak"],
    ["ĐÀ NẴNG", "da nang"],
    ["Quảng Nam", "quang nam"],
    ["Thừa Thiên Huế", "thua thien hue"],
    ["Jeollabuk-do", "jeollabuk-do"],
    ["Orléans", "orleans"],
    ["전북특별자치도", "전북특별자치도"],
    ["南寧市", "南寧市"],
  ])("makes %s %s", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("does not care whether letters were typed composed or with their marks after them", () => {
    fc.assert(fc.property(vietnamese, (text) => fold(text.normalize("NFD")) === fold(text.normalize("NFC"))));
  });

  it("leaves of Vietnamese only plain lower-case letters", () => {
    fc.assert(fc.property(vietnamese, (text) => /^[a-z0-9 .-]*$/.test(fold(text))));
  });

  it("keeps the length of Vietnamese, so that what is found can be marked in the original", () => {
    fc.assert(fc.property(vietnamese, (text) => fold(text).length === text.length));
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(
        fc.oneof(vietnamese, fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" })),
        (text) => {
          expect(fold(fold(text))).toBe(fold(text));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
