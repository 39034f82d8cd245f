/** What milestones come to: profile, plans, anniversaries, rhythm, comparison and story, on the first two partnerships. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { countWithin } from "../../src/query/insight/countWithin";
import { hasHappened } from "../../src/query/insight/moments";
import { parseDay } from "../../src/time/day";
import { browseSite } from "../support/page";
import { siteRecord } from "../support/siteRecord";
import { addressOf } from "../support/timelinePage";

const { open } = browseSite();
const record = await siteRecord();

const HAI_CHAU = "hai-chau--uiwang";
const DAK_LAK = "dak-lak--jeollabuk";

const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 2, name });
const ofPrefix = (prefix: string) =>
  [...record.index.milestones].filter(({ id }) => id.startsWith(`${prefix}-`));

/** A window of a year. */
function yearOf(year: number) {
  const [from, to] = [parseDay(`${year}-01-01`), parseDay(`${year}-12-31`)];
  if (from === null || to === null) throw new Error(`no year ${year}`);
  return { from, to };
}

describe("the page of one partnership", () => {
  it("begins with what it comes to, and leads to the profile by keys", async () => {
    const page = await open(`/p/${HAI_CHAU}/?view=list`);
    const card = page.getByRole("region", { name: "Tóm tắt quan hệ Hải Châu – Uiwang" });
    const happened = ofPrefix("hu").filter(hasHappened).length;
    await card.getByRole("link", { name: `${happened} cột mốc` }).waitFor();
    const link = card.getByRole("link", { name: "Xem hồ sơ đầy đủ" });
    await link.focus();
    await page.keyboard.press("Enter");
    await heading(page, "Hải Châu – Uiwang").waitFor();
    expect(addressOf(page)).toBe(`/p/${HAI_CHAU}/?view=profile`);
    await page.getByRole("button", { name: "Danh sách" }).click();
    await card.waitFor();
  });

  it("has no such card where several are shown", async () => {
    const page = await open("/?view=list");
    await page.getByRole("region", { name: "Danh sách các cột mốc" }).waitFor();
    expect(await page.locator(".profile-card").count()).toBe(0);
  });
});

describe("the profile", () => {
  it("opens the evidence behind a figure", async () => {
    const page = await open(`/p/${HAI_CHAU}/?view=profile`);
    const gifts = page.locator("section", {
      has: page.getByRole("heading", { name: "Quà tặng và tài trợ" }),
    });
    await gifts.getByText("Phía Việt Nam tặng, tài trợ: 1 cột mốc").waitFor();
    await gifts.getByRole("link", { name: record.title("hu-04", "vi") }).click();
    await page.getByRole("complementary").waitFor();
    expect(addressOf(page)).toBe(`/p/${HAI_CHAU}/?view=profile&m=hu-04`);
  });

  it("tells the years as a table too, in ranges where dates leave them open", async () => {
    const page = await open(`/en/p/${DAK_LAK}/?view=profile`, { language: "en-GB" });
    await page.getByText("Show the figures as a table").click();
    for (const year of [2018, 2022]) {
      const closed = ofPrefix("dj").filter(
        (milestone) =>
          hasHappened(milestone) &&
          milestone.date.bounds.earliest !== null &&
          milestone.date.bounds.latest !== null,
      );
      const { least, most } = countWithin(closed, yearOf(year));
      const row = page.getByRole("row", { name: new RegExp(`^${year}`) });
      expect(await row.locator("td").first().textContent()).toBe(
        least === most ? `${least}` : `${least} to ${most}`,
      );
    }
  });

  it("asks which partnership where none is chosen", async () => {
    const page = await open("/?view=profile");
    await page.getByLabel("Chọn quan hệ hợp tác").selectOption({ label: "Đắk Lắk – Jeonbuk" });
    await heading(page, "Đắk Lắk – Jeonbuk").waitFor();
    expect(addressOf(page)).toBe(`/p/${DAK_LAK}/?view=profile`);
  });

  it("is printed itself, without what can only be clicked, and with what its figures rest on", async () => {
    const page = await open(`/p/${HAI_CHAU}/?view=profile`);
    await page.getByText("Phía Việt Nam sang Uiwang: 4 cột mốc").waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("searchbox").isVisible()).toBe(false);
    expect(await page.locator(".insight-ways").isVisible()).toBe(false);
    expect(await page.locator(".print-report").count()).toBe(0);
    const visit = page.locator(".figure-count").filter({ hasText: "Phía Việt Nam sang Uiwang" });
    expect(await visit.locator(".lines li").first().isVisible()).toBe(true);
  });
});

describe("plans", () => {
  it("say what carried them out and after how long, and can be looked at while they are open", async () => {
    const page = await open("/?view=plans");
    const plan = page.locator(".plan").filter({ hasText: record.title("dj-10", "vi") });
    await plan.getByRole("link", { name: record.title("dj-34", "vi") }).waitFor();
    await plan.getByText(/^Sau không quá 11 tháng/).waitFor();
    await page.getByRole("link", { name: /^Còn để ngỏ/ }).click();
    await expect.poll(() => plan.count()).toBe(0);
    expect(addressOf(page)).toBe("/?view=plans&due=1");
    await page
      .locator(".plan")
      .filter({ hasText: record.title("hu-26", "vi") })
      .waitFor();
  });

  it("are those of what is filtered", async () => {
    const page = await open("/?view=plans&province=vn-da-nang");
    await page
      .locator(".plan")
      .filter({ hasText: record.title("hu-26", "vi") })
      .waitFor();
    expect(
      await page
        .locator(".plan")
        .filter({ hasText: record.title("dj-10", "vi") })
        .count(),
    ).toBe(0);
  });
});

describe("anniversaries", () => {
  it("are those of this year and the next, by day, each with the signing that they count from", async () => {
    const page = await open("/?view=anniversaries", {
      prepare: (blank) => blank.clock.setFixedTime(new Date("2026-03-01T12:00:00")),
    });
    const due = page.getByRole("row", { name: /^7\/7\/2026/ });
    await due.getByRole("link", { name: record.title("hu-01", "vi") }).waitFor();
    expect(await due.textContent()).toContain("5 năm");
    await page.getByRole("row", { name: /^22\/12\/2027.*10 năm/ }).waitFor();
  });
});

describe("a comparison", () => {
  it("keeps its partnerships and its axis in the address, and tells the difference in words", async () => {
    const page = await open("/?view=compare");
    await page.getByText("Hãy chọn ít nhất hai quan hệ hợp tác để so sánh.").waitFor();
    const add = page.getByLabel("Thêm quan hệ hợp tác");
    await add.selectOption({ label: "Hải Châu – Uiwang" });
    await add.selectOption({ label: "Đắk Lắk – Jeonbuk" });
    await page.getByRole("link", { name: "Theo số năm từ lần ký đầu tiên" }).click();
    await page.getByText(/^Trong 5 năm đầu kể từ lần ký đầu tiên: .*Hải Châu – Uiwang/).waitFor();
    expect(addressOf(page)).toBe(`/?view=compare&partnership=${DAK_LAK},${HAI_CHAU}&aligned=1`);
    await page.getByRole("button", { name: /Bỏ Hải Châu – Uiwang/ }).click();
    await page.getByText("Hãy chọn ít nhất hai quan hệ hợp tác để so sánh.").waitFor();
  });
});

describe("a story", () => {
  it("goes from milestone to milestone by keys, each with its evidence, in the address", async () => {
    const page = await open(`/p/${HAI_CHAU}/?view=story`);
    const [first, second] = ofPrefix("hu");
    if (!first || !second) throw new Error("a partnership of one milestone");
    const step = page.locator(".story-step");
    await step.getByRole("heading", { name: record.title(first.id, "vi") }).waitFor();
    await page.keyboard.press("ArrowRight");
    await step.getByRole("heading", { name: record.title(second.id, "vi") }).waitFor();
    expect(addressOf(page)).toBe(`/p/${HAI_CHAU}/?view=story&m=${second.id}`);
    await step.getByRole("heading", { name: /Bằng chứng/ }).waitFor();
    expect(await page.getByRole("complementary").count()).toBe(0);
    await page.keyboard.press("End");
    await page.getByText(`Bước ${ofPrefix("hu").length} trên ${ofPrefix("hu").length}`).waitFor();
    expect(await page.getByRole("button", { name: "Sau", exact: true }).isDisabled()).toBe(true);
  });
});

describe("a story on paper", () => {
  it("is every milestone with its date and summary, and nothing to click", async () => {
    const page = await open(`/p/${HAI_CHAU}/?view=story`);
    await page.locator(".story-step .sources").waitFor();
    await page.emulateMedia({ media: "print" });
    await expect.poll(() => page.locator(".brief li").count()).toBe(ofPrefix("hu").length);
    expect(await page.locator(".brief li").last().isVisible()).toBe(true);
    expect(await page.locator(".story-steps").isVisible()).toBe(false);
  });
});

describe.each([
  ["profile", `/p/${HAI_CHAU}/?view=profile`],
  ["plans", "/?view=plans"],
  ["anniversaries", "/?view=anniversaries"],
  ["rhythm", "/?view=rhythm"],
  ["comparison", `/?view=compare&partnership=${DAK_LAK},${HAI_CHAU}`],
  ["story", `/p/${HAI_CHAU}/?view=story`],
])("%s", (_, path) => {
  it.each([320, 390, 1280])("fits a screen of %i pixels", async (width) => {
    const page = await open(path, { width, height: 844 });
    await page.locator(".insight").waitFor();
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(beyond).toBeLessThanOrEqual(0);
  });
});
