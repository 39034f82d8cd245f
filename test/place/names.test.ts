import { describe, expect, it } from "vitest";
import { unitAt } from "../../src/place/gazetteer";
import { nameOn } from "../../src/place/nameOn";
import { beginsWord, foldedWords, spellingsOf } from "../../src/place/spellings";
import { day } from "../support/dates";
import { GAZETTEER, named, period, unit } from "../support/places";

const at = (id: string) => unitAt(id, GAZETTEER);

/** Whether a reader who types this finds the unit by one of its spellings. */
const isFound = (id: string, typed: string) =>
  spellingsOf(at(id)).some((spelling) => beginsWord(foldedWords(spelling), foldedWords(typed)));

describe("the name of a unit on a day", () => {
  it.each([
    ["2017-12-22", "North Jeolla", "전라북도"],
    ["2024-01-17", "North Jeolla", "전라북도"],
    ["2024-01-18", "Jeonbuk", "전북특별자치도"],
    ["2025-07-01", "Jeonbuk", "전북특별자치도"],
  ])("on %s it was %s", (when, english, local) => {
    const name = nameOn(at("kr-jeonbuk"), day(when));
    expect([name.short.en, name.local]).toEqual([english, local]);
  });

  it("is the newest where no day is asked for", () => {
    expect(nameOn(at("kr-jeonbuk"), null).short.en).toBe("Jeonbuk");
  });

  it("before all known names is the first, between two the one just ended, after all the last", () => {
    const call = (en: string) => named({ vi: en, en }, { vi: en, en });
    const renamed = unit("vn-x", call("Newest"), {
      names: [
        period(call("Oldest"), "1990-01-01", "2000-01-01"),
        period(call("Newest"), "2005-01-01", "2010-01-01"),
      ],
    });
    const names = ["1980-01-01", "2002-01-01", "2020-01-01"].map(
      (when) => nameOn(renamed, day(when)).short.en,
    );
    expect(names).toEqual(["Oldest", "Oldest", "Newest"]);
  });
});

describe("the spellings of a unit", () => {
  it("are the names of all times and the aliases, each once", () => {
    expect(spellingsOf(at("kr-jeonbuk"))).toEqual([
      "Jeonbuk",
      "bang Jeonbuk",
      "Jeonbuk State",
      "전북특별자치도",
      "Jeollabuk",
      "North Jeolla",
      "tỉnh Jeollabuk",
      "North Jeolla Province",
      "전라북도",
      "Jeollabuk-do",
      "Chollabuk",
    ]);
  });

  it.each([
    ["vn-da-nang", "da nang"],
    ["vn-da-nang", "DANANG"],
    ["vn-da-nang", "Đà Nẵng"],
    ["vn-da-nang", "nẵng"],
    ["vn-da-nang", "thanh pho da"],
    ["vn-quang-nam", "quang nam"],
    ["vn-quang-nam", "quangnam"],
    ["kr-jeonbuk", "Jeonbuk"],
    ["kr-jeonbuk", "jeollabuk do"],
    ["kr-jeonbuk", "north jeolla"],
    ["kr-jeonbuk", "전북"],
    ["kr-uiwang", "  ui"],
    ["vn-dak-lak", "dac lac"],
    ["vn-dak-lak", "đăk lăk"],
    ["vn-dak-lak", ""],
  ])("let %s be found by %j", (id, typed) => {
    expect(isFound(id, typed)).toBe(true);
  });

  it.each([
    ["vn-da-nang", "ang"],
    ["vn-da-nang", "da lat"],
    ["vn-quang-nam", "quang ngai"],
    ["kr-uiwang", "wang"],
  ])("do not let %s be found by %j", (id, typed) => {
    expect(isFound(id, typed)).toBe(false);
  });
});
