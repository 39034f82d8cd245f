import fc from "fast-check";
import { expect, it } from "vitest";
import { escapeMarkup } from "../../src/base/escapeMarkup";

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
};

it("text comes out of HTML as it went in, and opens no element and no attribute", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("<", ">", "&", '"', "'", "a", ";", "lt") }), (text) => {
      const html = escapeMarkup(text);
      expect(html).not.toMatch(/[<>"']/);
      expect(html.replace(/&(amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? "")).toBe(text);
    }),
  );
});
