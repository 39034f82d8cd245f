/** An opened milestone tells what happened, when and how exactly that is known, and what it rests on. */
import type { Locator, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { browseSite } from "../support/page";
import { type SiteRecord, siteRecord } from "../support/siteRecord";
import { addressOf, fieldOf } from "../support/timelinePage";

const { open } = browseSite();
let record: SiteRecord;
beforeAll(async () => {
  record = await siteRecord();
});

const panelOf = (page: Page) => page.getByRole("complementary");

/** Opens a milestone by its address and waits for its evidence. */
async function openMilestone(id: string, lang: "vi" | "en" = "en"): Promise<{ page: Page; panel: Locator }> {
  const page = await open(`${lang === "vi" ? "/" : "/en/"}?view=list&m=${id}`);
  const panel = panelOf(page);
  await panel.getByRole("heading", { name: lang === "vi" ? /^Bằng chứng/ : /^Evidence/ }).waitFor();
  return { page, panel };
}

/** The card of one source: the list item that names the publisher. */
const sourceOf = (panel: Locator, publisher: string) =>
  panel
    .getByRole("listitem")
    .filter({ hasText: publisher })
    .filter({ has: panel.page().getByRole("link") });

const textOf = async (locator: Locator) => ((await locator.textContent()) ?? "").replace(/\s+/g, " ");

describe("the accord of Hải Châu and Uiwang (hu-01)", () => {
  it("is dated by the sources that say so, with the seed's own month still shown", async () => {
    const { panel } = await openMilestone("hu-01");
    expect(await panel.getByText("7 July 2021", { exact: true }).count()).toBe(1);
    const seed = await textOf(sourceOf(panel, "Thanh Niên").first());
    expect(seed).toContain("Date as this source gives it: July 2021");
    expect(seed).toContain("Từ tháng 7.2021");
    expect(await textOf(sourceOf(panel, "NGO Anyang").first())).toContain("gives it: 7 July 2021");
  });

  it("says where sources disagree, and why one date was chosen", async () => {
    const { panel } = await openMilestone("hu-01", "vi");
    const reasons = await textOf(panel.getByText(/^Các nguồn nêu thời gian khác nhau/));
    expect(reasons).toContain("tháng 7 năm 2022");
    expect(reasons).toContain("Chọn ngày 7 tháng 7 năm 2021 vì");
  });

  it("names the places as they were and as they are today", async () => {
    const { panel } = await openMilestone("hu-01", "vi");
    const places = await textOf(panel.getByRole("definition").first());
    expect(places).toContain("Quận Hải Châu, Đà Nẵng (nay là phường Hải Châu và phường Hòa Cường)");
  });
});

describe("figures", () => {
  it.each([
    ["vi", "30.000 khẩu trang"],
    ["en", "30,000 medical face masks"],
  ] as const)("are written as %s writes numbers", async (lang, words) => {
    const { panel } = await openMilestone("hu-02", lang);
    expect(await panel.getByRole("definition").filter({ hasText: words }).count()).toBe(1);
  });
});

describe("dates in words", () => {
  it.each([
    ["hu-02", "vi", "Tháng 9 năm 2021, không rõ ngày"],
    ["hu-02", "en", "September 2021, day not known"],
    ["hu-03", "en", "Some time between 7 July 2021 and 22 January 2024"],
    ["dj-01", "en", "22 December 2017"],
    ["hu-10", "en", "24–30 October 2023"],
  ] as const)("%s in %s: %s", async (id, lang, words) => {
    const { panel } = await openMilestone(id, lang);
    expect(await panel.getByText(words, { exact: true }).count()).toBe(1);
  });

  it("come with how they were bounded where no source states them (hu-03)", async () => {
    const { panel } = await openMilestone("hu-03");
    await panel.getByText("Not after it was reported by Thanh Niên (22 January 2024)").waitFor();
    await panel.getByText(`After “${record.title("hu-01", "en")}”`).waitFor();
    expect(await textOf(sourceOf(panel, "Thanh Niên").first())).toContain("This source gives no date");
  });

  it("are not those of the article where the seed bears none (dj-02)", async () => {
    const { panel } = await openMilestone("dj-02");
    const seed = await textOf(sourceOf(panel, "Thời Đại").first());
    expect(seed).toContain("This source gives no date");
    await panel.getByText("Not after it was reported by Dak Lak Newspaper (5 July 2022)").waitFor();
  });

  it("of Đắk Lắk's accord (dj-01) rest on the sources that state them, not on Thời Đại", async () => {
    const { panel } = await openMilestone("dj-01");
    const stated = panel.getByText(/^As stated by/);
    expect(await stated.textContent()).not.toContain("Thời Đại");
    expect(await textOf(sourceOf(panel, "Thời Đại").first())).not.toContain("gives it: 22 December 2017");
  });
});

describe("what somebody said", () => {
  it.each([
    ["vi", "Lê Tự Gia Thạnh, Chủ tịch UBND quận Hải Châu, theo Thanh Niên"],
    [
      "en",
      "Lê Tự Gia Thạnh, chairman of the Hai Chau District People's Committee, as reported by Thanh Niên",
    ],
  ] as const)(
    "is attributed to him and to who reported it, and told nowhere else (%s)",
    async (lang, speaker) => {
      const { panel } = await openMilestone("hu-12", lang);
      const said = await textOf(panel.getByRole("figure", { name: speaker }));
      expect(said.length).toBeGreaterThan(speaker.length + 40);
      const heading = await textOf(panel.getByRole("heading", { level: 2 }));
      const summary = await textOf(panel.locator(".detail-summary"));
      for (const ours of [heading, summary])
        expect(ours).not.toMatch(/đầu tiên|lần đầu|chưa từng|\bfirst\b/i);
    },
  );
});

describe("a plan", () => {
  it("is called one, and what became of it is told (hu-14)", async () => {
    const { panel } = await openMilestone("hu-14");
    expect(
      await panel
        .getByRole("listitem")
        .filter({ hasText: /^Planned$/ })
        .count(),
    ).toBe(1);
    const heading = panel.getByRole("heading", { name: "What became of it" });
    expect(await heading.count()).toBe(1);
    expect(await panel.getByText("Nothing heard of it.").count()).toBe(1);
  });

  it("leads to what carried it out, and back", async () => {
    const { page, panel } = await openMilestone("hu-10");
    const related = panel.getByRole("link", { name: record.title("hu-21", "en") });
    await related.first().click();
    await expect.poll(() => fieldOf(page, "m")).toBe("hu-21");
    await panel.getByRole("heading", { level: 2, name: record.title("hu-21", "en") }).waitFor();
    expect(await panel.getByRole("link", { name: record.title("hu-10", "en") }).count()).toBeGreaterThan(0);
  });
});

describe("a source", () => {
  it("opens at the passage: its first and last words are in the link", async () => {
    const { panel } = await openMilestone("hu-02");
    const link = panel.getByRole("link", { name: /Open the article at this passage/ }).first();
    const [page, directive] = ((await link.getAttribute("href")) ?? "").split("#:~:text=");
    expect(page).toMatch(/^https:\/\/m\.thanhnien\.vn\//);
    expect(directive?.split(",").map(decodeURIComponent)).toEqual([
      expect.stringMatching(/^TP\.Uiwang hỗ trợ/),
      expect.stringMatching(/tháng 9\.2021\.$/),
    ]);
    expect(directive).not.toContain("-");
  });

  it("opens in a tab that cannot reach back", async () => {
    const { panel } = await openMilestone("hu-01");
    const outward = await panel.locator('a[href^="http"]').all();
    expect(outward.length).toBeGreaterThan(10);
    for (const link of outward) {
      expect(await link.getAttribute("target")).toBe("_blank");
      expect(await link.getAttribute("rel")).toContain("noopener");
    }
  });

  it.each([
    ["vi", "đã đối chiếu nguyên văn", "trích dẫn, chưa lưu bản gốc"],
    ["en", "checked against the archived text", "cited, not archived"],
  ] as const)("is called checked only where its text is archived (%s)", async (lang, checked, cited) => {
    const { panel } = await openMilestone("hu-01", lang);
    const seed = await textOf(sourceOf(panel, "Thanh Niên").first());
    const other = await textOf(sourceOf(panel, "Newsis").first());
    expect(seed).toContain(checked);
    expect(seed).not.toContain(cited);
    expect(other).toContain(cited);
    expect(other).not.toContain(checked);
  });

  it("is cited with headline, publisher, date and author", async () => {
    const { panel } = await openMilestone("hu-02");
    const card = await textOf(sourceOf(panel, "Thanh Niên").first());
    for (const part of [
      "phối hợp đào tạo cán bộ",
      "Thanh Niên",
      "Published 22 January 2024",
      "Nguyễn Tú",
      "paragraph 5",
    ])
      expect(card).toContain(part);
  });
});

describe("going through a partnership", () => {
  it("leads to the next milestone in time and back again", async () => {
    const { page, panel } = await openMilestone("hu-01");
    const position = async () =>
      (await panel.getByRole("navigation").textContent())?.replace(/[^\d ]/g, "").trim();
    const before = await position();
    await panel.getByRole("button", { name: "Next milestone" }).click();
    await expect.poll(() => fieldOf(page, "m")).not.toBe("hu-01");
    expect(fieldOf(page, "m")).toMatch(/^hu-/);
    expect(await position()).not.toBe(before);
    await panel.getByRole("button", { name: "Previous milestone" }).click();
    await expect.poll(() => fieldOf(page, "m")).toBe("hu-01");
    expect(await position()).toBe(before);
  });

  it("ends at the first and at the last", async () => {
    const first = await openMilestone("hu-17");
    expect(await first.panel.getByRole("button", { name: "Previous milestone" }).isDisabled()).toBe(true);
    expect(await first.panel.getByRole("button", { name: "Next milestone" }).isEnabled()).toBe(true);
  });
});

describe("closing", () => {
  it("by Escape takes the milestone out of the address", async () => {
    const { page, panel } = await openMilestone("hu-01");
    await panel.getByRole("button", { name: "Next milestone" }).focus();
    await page.keyboard.press("Escape");
    await expect.poll(() => addressOf(page)).toBe("/en/?view=list");
    expect(await panel.count()).toBe(0);
  });

  it("by the back button, and forward opens it again", async () => {
    const page = await open("/en/?view=list");
    await page.getByRole("link", { name: record.title("hu-02", "en") }).click();
    await panelOf(page).waitFor();
    await page.goBack();
    await expect.poll(() => panelOf(page).count()).toBe(0);
    await page.goForward();
    await panelOf(page)
      .getByRole("heading", { level: 2, name: record.title("hu-02", "en") })
      .waitFor();
  });

  it("by its button", async () => {
    const { page, panel } = await openMilestone("hu-01");
    await panel.getByRole("button", { name: "Close" }).click();
    await expect.poll(() => fieldOf(page, "m")).toBeNull();
  });
});
