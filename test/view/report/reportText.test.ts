import { describe, expect, it } from "vitest";
import type { Lang } from "../../../src/base/lang";
import { createI18n } from "../../../src/i18n/createI18n";
import { loadWords } from "../../../src/i18n/loadWords";
import { emailIn, mailtoUrl, reportText } from "../../../src/view/report/reportText";

const EDITION = {
  version: "2026.11.0",
  date: "2026-11-21",
  licence: "CC-BY-4.0",
  contact: { vi: "", en: "" },
};
const MILESTONE = { id: "hu-01", title: "Ký kết", link: "https://example.org/?m=hu-01" };

const report = async (lang: Lang, milestone: typeof MILESTONE | null) =>
  reportText(createI18n(lang, await loadWords(lang)).t, EDITION, lang, milestone);

describe("the report of a mistake", () => {
  it("names the milestone, its link and the version of the record", async () => {
    const lines = (await report("vi", MILESTONE)).split("\n");
    expect(lines.slice(0, 3)).toEqual([
      "Cột mốc: Ký kết (hu-01)",
      "Liên kết: https://example.org/?m=hu-01",
      "Phiên bản dữ liệu: 2026.11.0, ngày 21 tháng 11 năm 2026",
    ]);
  });

  it("of the record as a whole names its version alone", async () => {
    const text = await report("en", null);
    expect(text.split("\n")[0]).toBe("Record version: 2026.11.0, 21 November 2026");
    expect(text).not.toMatch(/Milestone|Link/);
  });

  it("leaves room to say what is wrong and which source shows it", async () => {
    expect(await report("en", MILESTONE)).toMatch(/\n\nWhat is wrong:\n\n\nThe source that shows it:\n$/);
  });
});

describe("whom to write to", () => {
  it.each([
    ["toasoan@caunoi.example.vn", "toasoan@caunoi.example.vn"],
    ["Ban biên tập, a.b+c@example.org (hằng ngày)", "a.b+c@example.org"],
    ["the issue tracker of the source repository", null],
    ["@caunoi trên mạng xã hội", null],
  ])("in “%s” is %s", (contact, email) => {
    expect(emailIn(contact)).toBe(email);
  });

  it("gets subject and lines whole, whatever they hold", () => {
    const url = mailtoUrl("a@example.org", "Lỗi & góp ý?", "dòng 1\n50% #2");
    const { pathname, searchParams } = new URL(url);
    expect(pathname).toBe("a@example.org");
    expect(searchParams.get("subject")).toBe("Lỗi & góp ý?");
    expect(searchParams.get("body")).toBe("dòng 1\r\n50% #2");
  });
});
