import { describe, expect, it } from "vitest";
import type { Lang } from "../../src/base/lang";
import { createI18n, switchLang } from "../../src/i18n/createI18n";
import { loadWords } from "../../src/i18n/loadWords";

const inLang = async (lang: Lang) => createI18n(lang, await loadWords(lang));

describe("the interface words", () => {
  it("are there at once, in the language asked for", async () => {
    expect((await inLang("vi")).t("views.timeline")).toBe("Dòng thời gian");
    expect((await inLang("en")).t("views.timeline")).toBe("Timeline");
  });

  it.each([
    [0, "0 cột mốc", "0 milestones"],
    [1, "1 cột mốc", "1 milestone"],
    [2, "2 cột mốc", "2 milestones"],
    [1234, "1.234 cột mốc", "1,234 milestones"],
  ])("count %i as each language counts", async (count, vi, en) => {
    expect((await inLang("vi")).t("result.milestones", { count })).toBe(vi);
    expect((await inLang("en")).t("result.milestones", { count })).toBe(en);
  });

  it("show what a reader typed as it was typed", async () => {
    const typed = `<b>"Đắk Lắk" & {{name}} $t(page.name)`;
    const { t } = await inLang("en");
    expect(t("filters.noMatch", { text: typed })).toBe(`Nothing matches “${typed}”`);
  });

  it("switch language in place, keys, counts and numbers", async () => {
    const instance = await inLang("vi");
    await switchLang(instance, "en", await loadWords("en"));
    expect(instance.language).toBe("en");
    expect(instance.t("result.milestones", { count: 1000 })).toBe("1,000 milestones");
    await switchLang(instance, "vi", await loadWords("vi"));
    expect(instance.t("result.milestones", { count: 1000 })).toBe("1.000 cột mốc");
  });

  it("throw where there is no such key, instead of showing the key", async () => {
    const { t } = await inLang("en");
    // @ts-expect-error -- the compiler refuses an unknown key; this shows that running code does too
    expect(() => t("views.nothing")).toThrow(/no interface word for "views.nothing"/);
  });

  it("throw where a placeholder has no value, instead of leaving a gap", async () => {
    const { t } = await inLang("en");
    // @ts-expect-error -- the compiler asks for both places; this shows that running code does too
    expect(() => t("lane.name", { vn: "Hải Châu" })).toThrow(/no value for {{partner}}/);
  });

  it("never fall back to the other language", async () => {
    const instance = await inLang("vi");
    await expect(instance.changeLanguage("en").then(() => instance.t("views.list"))).rejects.toThrow(
      /views.list/,
    );
  });
});
