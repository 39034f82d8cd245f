import { describe, expect, it } from "vitest";
import { isLang, LANGS } from "../../src/base/lang";

describe("the languages of the product", () => {
  it("begin with Vietnamese, and are recognised", () => {
    expect(LANGS).toEqual(["vi", "en"]);
    expect(LANGS.every(isLang)).toBe(true);
  });

  it.each(["vi-VN", "VI", "ko", "", null, undefined, 0, "__proto__"])("%j is none of them", (value) => {
    expect(isLang(value)).toBe(false);
  });
});
