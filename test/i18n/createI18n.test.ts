import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Lang } from "../../src/base/lang";
import { addWords, createI18n } from "../../src/i18n/createI18n";
import { loadWords } from "../../src/i18n/loadWords";
import { translatorOf } from "../../src/i18n/translatorOf";

afterEach(() => vi.restoreAllMocks());

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

  it("count as each language does where the browser knows no Vietnamese", async () => {
    const English = Intl.PluralRules;
    vi.spyOn(Intl, "PluralRules").mockImplementation(() => new English("en"));
    for (const count of [0, 1, 2]) {
      expect((await inLang("vi")).t("result.milestones", { count })).toBe(`${count} cột mốc`);
      const milestones = count === 1 ? "milestone" : "milestones";
      expect((await inLang("en")).t("result.milestones", { count })).toBe(`${count} ${milestones}`);
    }
  });

  it("show what a reader typed as it was typed", async () => {
    const typed = `<b>"Đắk Lắk" & {{name}} $t(page.name)`;
    const { t } = await inLang("en");
    expect(t("filters.noMatch", { text: typed })).toBe(`Nothing matches “${typed}”`);
  });

  it("are there in both languages once the other's were added: keys, counts and numbers", async () => {
    const engine = await inLang("vi");
    addWords(engine, "en", await loadWords("en"));
    const [vi, en] = [translatorOf(engine, "vi"), translatorOf(engine, "en")];
    for (const _again of [1, 2]) {
      expect(vi("result.milestones", { count: 1000 })).toBe("1.000 cột mốc");
      expect(en("result.milestones", { count: 1000 })).toBe("1,000 milestones");
      expect(vi("views.list")).toBe("Danh sách");
      expect(en("views.list")).toBe("List");
    }
    expect(translatorOf(engine, "vi")).toBe(vi);
  });

  it("are what the engine says, however often and in whatever order they are asked for", async () => {
    const engine = await inLang("en");
    const t = translatorOf(engine, "en");
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), fc.string({ maxLength: 3 }))), (asked) => {
        for (const [count, name] of asked) {
          expect(t("filters.option", { name, count })).toBe(engine.t("filters.option", { name, count }));
          expect(t("lane.name", { vn: name, partner: "" })).toBe(
            engine.t("lane.name", { vn: name, partner: "" }),
          );
          expect(t("lane.name", { vn: "", partner: name })).toBe(
            engine.t("lane.name", { vn: "", partner: name }),
          );
        }
      }),
    );
  });

  it("throw where there is no such key, instead of showing the key", async () => {
    const t = translatorOf(await inLang("en"), "en");
    // @ts-expect-error -- the compiler refuses an unknown key; this shows that running code does too
    expect(() => t("views.nothing")).toThrow(/no interface word for "views.nothing"/);
  });

  it("throw where a placeholder has no value, instead of leaving a gap", async () => {
    const t = translatorOf(await inLang("en"), "en");
    // @ts-expect-error -- the compiler asks for both places; this shows that running code does too
    expect(() => t("lane.name", { vn: "Hải Châu" })).toThrow(/no value for {{partner}}/);
  });

  it("never fall back to the other language", async () => {
    const engine = await inLang("vi");
    expect(() => translatorOf(engine, "en")("views.list")).toThrow(/views.list/);
  });
});
