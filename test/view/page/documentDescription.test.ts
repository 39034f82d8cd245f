import { describe, expect, it } from "vitest";
import type { Lang } from "../../../src/base/lang";
import { NO_DETAILS } from "../../../src/dataset/dataset";
import { wholeTitles } from "../../../src/dataset/titles";
import { createI18n } from "../../../src/i18n/createI18n";
import { loadWords } from "../../../src/i18n/loadWords";
import { INITIAL, type Session } from "../../../src/session/session";
import { documentDescription } from "../../../src/view/page/documentDescription";
import { indexOf } from "../../support/dataset";

const index = indexOf({ lane: { milestones: ["a 2021-07-07", "b 2022"] } });
const RECORD = { index, titles: wholeTitles(["Ký kết", "Thăm"]), details: NO_DETAILS };

async function description(change: Partial<Session>, lang: Lang = "vi"): Promise<string> {
  const { t } = createI18n(lang, await loadWords(lang));
  return documentDescription(t, RECORD, { ...INITIAL, lang, ...change });
}

const filtered = (lists: Partial<Session["question"]>) => ({ question: { ...INITIAL.question, ...lists } });

describe("the description of the page", () => {
  it("says what the page is, in the reader's language", async () => {
    expect(await description({})).toContain("từng cột mốc");
    expect(await description({}, "en")).toContain("each milestone");
  });

  it("tells when the open milestone was, and what", async () => {
    expect(await description({ milestone: "a" })).toBe("Ngày 7 tháng 7 năm 2021. Ký kết");
  });

  it("tells how much the one partnership that is looked at holds", async () => {
    expect(await description(filtered({ partnership: ["lane"] }), "en")).toBe(
      "Cooperation between vn2-hai-chau and kr-uiwang: 2 milestones, each with its date and sources.",
    );
  });

  it("names the places that are filtered", async () => {
    expect(await description(filtered({ province: ["vn-da-nang"] }))).toContain("vn-da-nang");
  });

  it("is of the record on the page about it, whatever was open before", async () => {
    const about = await description({ view: "about", milestone: "a" });
    expect(about).toContain("cách báo lỗi");
    expect(about).not.toContain("Ký kết");
  });
});
