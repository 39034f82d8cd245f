import { describe, expect, it } from "vitest";
import type { Lang } from "../../../src/base/lang";
import { Titles, wholeTitles } from "../../../src/dataset/titles";
import { createI18n } from "../../../src/i18n/createI18n";
import { loadWords } from "../../../src/i18n/loadWords";
import { INITIAL, INSIGHTS, type Session } from "../../../src/session/session";
import { documentTitle } from "../../../src/view/page/documentTitle";
import { indexOf } from "../../support/dataset";

const index = indexOf({ lane: { milestones: ["a 2021-07-07", "b 2022"] } });
const TITLES = wholeTitles(["Ký kết", "Thăm"]);

async function titleOf(change: Partial<Session>, lang: Lang = "vi", titles = TITLES): Promise<string> {
  const { t } = createI18n(lang, await loadWords(lang));
  return documentTitle(t, index, titles, { ...INITIAL, lang, ...change });
}

const filtered = (lists: Partial<Session["question"]>) => ({ question: { ...INITIAL.question, ...lists } });

describe("the title of the tab", () => {
  it("says what the page is", async () => {
    expect(await titleOf({})).toMatch(/^Cầu Nối – Dòng thời gian hợp tác/);
    expect(await titleOf({}, "en")).toMatch(/^Cầu Nối – A timeline of cooperation/);
  });

  it("names the open milestone and its partnership, whatever is filtered", async () => {
    const open = { milestone: "b", ...filtered({ province: ["vn-da-nang"] }) };
    expect(await titleOf(open)).toBe("Thăm – vn2-hai-chau – kr-uiwang – Cầu Nối");
  });

  it("names the partnership alone while the title of the open milestone is not here", async () => {
    const none = new Titles([{ first: 0 }], [null]);
    expect(await titleOf({ milestone: "b" }, "vi", none)).toBe("vn2-hai-chau – kr-uiwang – Cầu Nối");
  });

  it("names the places that are filtered", async () => {
    const places = filtered({ province: ["vn-da-nang"], partner: ["kr-uiwang"] });
    expect(await titleOf(places)).toBe("vn-da-nang, kr-uiwang – Cầu Nối");
  });

  it("names the one partnership that is looked at", async () => {
    expect(await titleOf(filtered({ partnership: ["lane"] }))).toBe("vn2-hai-chau – kr-uiwang – Cầu Nối");
  });

  it("names what the milestones come to, and of which partnerships or places", async () => {
    const one = filtered({ partnership: ["lane"] });
    expect(await titleOf({ view: "profile", ...one })).toBe("Hồ sơ: vn2-hai-chau – kr-uiwang – Cầu Nối");
    expect(await titleOf({ view: "compare", ...one }, "en")).toBe(
      "Comparison: vn2-hai-chau – kr-uiwang – Cầu Nối",
    );
    const place = filtered({ province: ["vn-da-nang"] });
    expect(await titleOf({ view: "anniversaries", ...place })).toBe("Kỷ niệm: vn-da-nang – Cầu Nối");
    expect(await titleOf({ view: "plans" })).toBe("Kế hoạch và kết quả – Cầu Nối");
  });

  it("is another for every view that tells what milestones come to", async () => {
    const titles = await Promise.all(INSIGHTS.map((view) => titleOf({ view })));
    expect(new Set(titles).size).toBe(INSIGHTS.length);
  });

  it("stays that of the page where only kinds or fields are filtered", async () => {
    expect(await titleOf(filtered({ kind: ["visit"] }))).toBe(await titleOf({}));
  });
});
