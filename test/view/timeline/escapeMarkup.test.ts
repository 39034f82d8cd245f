import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { escapeAllMarkup, escapeMarkup } from "../../../src/view/timeline/escapeMarkup";

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

afterEach(() => vi.unstubAllGlobals());

it("text comes out of HTML as it went in, and opens no element and no attribute", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("<", ">", "&", '"', "'", "a", ";", "lt") }), (text) => {
      const html = escapeMarkup(text);
      expect(html).not.toMatch(/[<>"']/);
      expect(html.replace(/&(amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? "")).toBe(text);
    }),
  );
});

describe("all HTML that scripts write", () => {
  it("is escaped by a policy of the page, which is made once", () => {
    const made: { name: string; rules: { createHTML: (text: string) => string } }[] = [];
    const trustedTypes = {
      defaultPolicy: null as unknown,
      createPolicy(name: string, rules: { createHTML: (text: string) => string }) {
        made.push({ name, rules });
        this.defaultPolicy = rules;
      },
    };
    vi.stubGlobal("trustedTypes", trustedTypes);
    escapeAllMarkup();
    escapeAllMarkup();
    expect(made.map(({ name }) => name)).toEqual(["default"]);
    expect(made[0]?.rules.createHTML("<img onerror=x>")).toBe("&lt;img onerror=x&gt;");
  });

  it("is left alone where browsers know no such policy", () => {
    expect(escapeAllMarkup).not.toThrow();
  });
});
