import fc from "fast-check";
import { expect, it } from "vitest";
import { beginning } from "../../src/base/beginning";

it("leaves what is short as it is", () => {
  expect(beginning("", 3)).toBe("");
  expect(beginning("Huế", 3)).toBe("Huế");
});

it("cuts what is long between characters", () => {
  expect(beginning("Huế và", 3)).toBe("Huế…");
  expect(beginning("😀😀😀", 2)).toBe("😀😀…");
});

it("agrees with counting the characters of the whole text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 0, max: 12 }), (text, most) => {
      const all = Array.from(text);
      expect(beginning(text, most)).toBe(all.length > most ? `${all.slice(0, most).join("")}…` : text);
    }),
  );
});
