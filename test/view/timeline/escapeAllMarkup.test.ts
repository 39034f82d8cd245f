import { afterEach, describe, expect, it, vi } from "vitest";
import { escapeAllMarkup } from "../../../src/view/timeline/escapeAllMarkup";

afterEach(() => vi.unstubAllGlobals());

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
