import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatNumber, formatShare, wordQuantity } from "../../src/i18n/wordNumber";

describe("a number", () => {
  it.each([
    [30000, "30.000", "30,000"],
    [1000, "1.000", "1,000"],
    [60, "60", "60"],
    [0, "0", "0"],
    [2.5, "2,5", "2.5"],
    [1234567.25, "1.234.567,25", "1,234,567.25"],
  ])("%s is grouped as each language groups", (value, vi, en) => {
    expect(formatNumber(value, "vi")).toBe(vi);
    expect(formatNumber(value, "en")).toBe(en);
  });

  it.each([
    ["vi", "vi"],
    ["en", "en-GB"],
  ] as const)("is written as the platform writes it, whole or not (%s)", (lang, tag) => {
    const platform = new Intl.NumberFormat(tag, { maximumFractionDigits: 6 });
    const number = fc.oneof(
      fc.integer(),
      fc.maxSafeInteger(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    fc.assert(
      fc.property(number, (value) => {
        fc.pre(!Object.is(value, -0));
        expect(formatNumber(value, lang)).toBe(platform.format(value));
      }),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("%s is refused", (value) => {
    expect(() => formatNumber(value, "vi")).toThrow(/not a finite number/);
  });

  it("stands before what it counts", () => {
    const quantity = { value: 30000, unit: { vi: "khẩu trang y tế", en: "medical masks" } };
    expect(wordQuantity(quantity, "vi")).toBe("30.000 khẩu trang y tế");
    expect(wordQuantity(quantity, "en")).toBe("30,000 medical masks");
  });
});

describe("a share", () => {
  it.each([
    [0, "0%", "0%"],
    [1, "100%", "100%"],
    [0.125, "12,5%", "12.5%"],
    [0.9676, "96,8%", "96.8%"],
  ])("%s is a percentage with one decimal at most", (share, vi, en) => {
    expect([formatShare(share, "vi"), formatShare(share, "en")]).toEqual([vi, en]);
  });

  it.each([-0.1, 1.1, Number.NaN])("%s is refused", (share) => {
    expect(() => formatShare(share, "vi")).toThrow(/not a share/);
  });
});
