/** What milestones come to: profile, plans, anniversaries, rhythm, comparison and story, on the first two partnerships. */
import { readFileSync } from "node:fs";
import ICAL from "ical.js";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { shortDate } from "../../src/i18n/shortDate";
import { countWithin } from "../../src/query/insight/countWithin";
import { hasHappened } from "../../src/query/insight/moments";
import { parseDay } from "../../src/time/day";
import { browseSite } from "../support/page";
import { pdfPages, squeezed } from "../support/pdfText";
import { siteDetails, siteRecord } from "../support/siteRecord";
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

  it("says what the places are and were, and what its figures leave out", async () => {
    const page = await open(`/p/${HAI_CHAU}/?view=profile`);
    await page.getByText("(đến 30/6/2025 là quận Hải Châu)").waitFor();
    await expect.poll(() => page.title()).toBe("Hồ sơ: Hải Châu – Uiwang – Cầu Nối");
    const first = page.locator(".figures > div").filter({ hasText: "Tiếp xúc đầu tiên" });
    expect(await first.getByRole("link").textContent()).toBe("10/2020");
    expect(await first.textContent()).toContain("không tính 1 cột mốc");
  });

  it("tells of a merger, and of a silence no longer than the dates allow", async () => {
    const page = await open(`/en/p/${DAK_LAK}/?view=profile`, { language: "en-GB" });
    await page.getByText("(merged with Phu Yen Province on 1 Jul 2025)").waitFor();
    const gap = page.locator(".figures > div").filter({ hasText: "Longest gap on record" });
    expect(await gap.textContent()).toContain("14 to 19 months");
    expect(await gap.getByRole("link").count()).toBe(2);
  });

  it("lists the articles behind it, each once, with the way to them", async () => {
    const page = await open(`/p/${HAI_CHAU}/?view=profile`);
    const sources = page.locator("section", { has: page.getByRole("heading", { name: "Nguồn nói gì" }) });
    const [count = ""] = /^\d+/.exec((await sources.getByText(/^\d+ bài của/).textContent()) ?? "") ?? [];
    await sources.getByText(`Xem ${count} bài`).click();
    const links = sources.locator("details[open] li a[target=_blank]");
    expect(await links.count()).toBe(Number(count));
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

  it("go into the reader's calendar, those of both years and each with what it counts from", async () => {
    const page = await open("/en/?view=anniversaries", {
      language: "en-GB",
      prepare: (blank) => blank.clock.setFixedTime(new Date("2026-03-01T12:00:00")),
    });
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Add to calendar (.ics)" }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/-anniversaries-2026-2027-en\.ics$/);
    const text = readFileSync(await file.path(), "utf8");
    const events = new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents("vevent")
      .map((each) => new ICAL.Event(each));
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(["2026-07-07", "2027-12-22"]);
    expect(events[0]?.description).toContain(record.title("hu-01", "en"));
    expect(events.every(({ description }) => /Counted from/.test(description))).toBe(true);
    await page.getByText(/^Made the file/).waitFor();
  });
});

describe("anniversaries on paper", () => {
  it("say what they were filtered by", async () => {
    const page = await open("/?view=anniversaries&province=vn-da-nang");
    await heading(page, /^Kỷ niệm/).waitFor();
    await page.emulateMedia({ media: "print" });
    await page.getByText("Điều kiện lọc: Tỉnh, thành phố: Đà Nẵng").waitFor();
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
    await page
      .getByText(/^Đã diễn ra trong 5 năm đầu kể từ lần ký sớm nhất trong dữ liệu: .*Hải Châu – Uiwang/)
      .waitFor();
    expect(addressOf(page)).toBe(`/?view=compare&partnership=${DAK_LAK},${HAI_CHAU}&aligned=1`);
    await page.getByRole("button", { name: /Bỏ Hải Châu – Uiwang/ }).click();
    await page.getByText("Hãy chọn ít nhất hai quan hệ hợp tác để so sánh.").waitFor();
  });

  const both = `/?view=compare&partnership=${DAK_LAK},${HAI_CHAU}`;
  const mark = (page: Page, id: string) => page.locator(`.compare a[data-milestone="${id}"]`);

  it("opens a milestone with its evidence from its mark, by mouse and by key alone", async () => {
    const page = await open(both);
    await mark(page, "hu-01").click();
    const panel = page.getByRole("complementary");
    await panel.getByRole("heading", { name: record.title("hu-01", "vi") }).waitFor();
    expect(addressOf(page)).toBe(`/?view=compare&m=hu-01&partnership=${DAK_LAK},${HAI_CHAU}`);
    await page.keyboard.press("Escape");
    await expect.poll(() => panel.count()).toBe(0);
    await page.getByRole("region", { name: "Các cột mốc trên cùng một trục" }).focus();
    await page.keyboard.press("Tab");
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-milestone"));
    // The Tab key comes back to the mark that was opened last.
    expect(await focused()).toBe("hu-01");
    await page.keyboard.press("ArrowUp");
    await expect.poll(focused).toMatch(/^dj-/);
    await page.keyboard.press("Home");
    const first = await focused();
    await page.keyboard.press("ArrowRight");
    await expect.poll(focused).not.toBe(first);
    const second = await focused();
    await page.keyboard.press("ArrowDown");
    await expect.poll(focused).toMatch(/^hu-/);
    await page.keyboard.press("ArrowUp");
    await expect.poll(focused).toMatch(/^dj-/);
    await page.keyboard.press("End");
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowRight");
    await expect.poll(focused).toBe(second);
    await page.keyboard.press("Enter");
    await panel.getByRole("heading", { name: record.title(second ?? "", "vi") }).waitFor();
    // The heading has the focus, for it was opened by key; closed by key, its mark has it again.
    await page.keyboard.press("Escape");
    await expect.poll(focused).toBe(second);
  });

  it.each([
    ["calendar", both],
    ["signing", `${both}&aligned=1`],
  ])("draws each dated milestone once, named with its date, none over another: by %s", async (_, path) => {
    const page = await open(path, { width: 390, height: 844 });
    const links = page.locator(".compare a");
    await links.first().waitFor();
    const names = await links.evaluateAll((all) => all.map((each) => each.getAttribute("aria-label")));
    const dated = [...ofPrefix("dj"), ...ofPrefix("hu")].filter(
      ({ date: { bounds } }) => bounds.earliest !== null || bounds.latest !== null,
    );
    for (const { id } of dated)
      expect(names.filter((name) => name?.endsWith(`: ${record.title(id, "vi")}`))).toHaveLength(1);
    const boxes = await page
      .locator(".compare .axis-hit")
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON() as DOMRect));
    const over = boxes.flatMap((a, at) =>
      boxes
        .slice(at + 1)
        .filter(
          (b) =>
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1,
        ),
    );
    expect(over).toEqual([]);
    const least = Math.min(...boxes.map(({ width, height }) => Math.min(width, height)));
    // Scaled coordinates come back with a rest of 32 bits.
    expect(Math.round(least * 100) / 100).toBeGreaterThanOrEqual(24);
  });

  it("shows the window of the timeline, says how much is beyond it, and the way back to all", async () => {
    const page = await open(`${both}&from=2023-01-01&to=2023-12-31`);
    await page.getByText("Trục là khoảng đang xem trên dòng thời gian: 1/1/2023 – 31/12/2023.").waitFor();
    const within = [...ofPrefix("dj"), ...ofPrefix("hu")].filter(
      ({ date: { bounds } }) =>
        (bounds.latest === null || bounds.latest >= yearOf(2023).from) &&
        (bounds.earliest === null || bounds.earliest <= yearOf(2023).to),
    );
    const drawn = () =>
      page.locator(".compare a").evaluateAll((all) => all.map((each) => each.getAttribute("data-milestone")));
    expect(within.map(({ id }) => id)).toEqual(expect.arrayContaining(await drawn()));
    await page.getByRole("button", { name: "Xem toàn bộ thời gian" }).click();
    await expect.poll(async () => (await drawn()).length).toBeGreaterThan(within.length);
    expect(addressOf(page)).toBe(both);
  });

  it("leads from a count to what it counts", async () => {
    const page = await open(`/?view=compare&partnership=${DAK_LAK},${HAI_CHAU}`);
    const count = page.getByRole("row", { name: /^Lao động, việc làm/ }).getByRole("link");
    const [told = ""] = /^\d+/.exec((await count.textContent()) ?? "") ?? [];
    await count.click();
    await page.getByText(`${told} cột mốc`, { exact: true }).waitFor();
    expect(addressOf(page)).toBe(`/p/${DAK_LAK}/?view=list&field=labour&status=done,ongoing`);
  });
});

describe("the way between them", () => {
  it("keeps the focus by keys, and hands it to the heading of what a figure led to", async () => {
    const page = await open("/?view=plans");
    const ways = page.getByRole("navigation", { name: "Các cách tìm hiểu" });
    await ways.getByRole("link", { name: "Kỷ niệm" }).focus();
    await page.keyboard.press("Enter");
    await heading(page, /^Kỷ niệm/).waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await expect.poll(focused).toBe("Kỷ niệm");
    await page.getByRole("rowheader").getByRole("link").first().focus();
    await page.keyboard.press("Enter");
    await heading(page, / – /).waitFor();
    await expect.poll(focused).toMatch(/ – /);
  });
});

describe("a story", () => {
  const story = `/p/${HAI_CHAU}/?view=story`;
  const lane = ofPrefix("hu");
  const [first, second, third] = lane;
  if (!first || !second || !third) throw new Error("a partnership of too few milestones");
  const step = (page: Page) => page.getByRole("article");
  const shows = (page: Page, id: string) =>
    step(page)
      .getByRole("heading", { name: record.title(id, "vi") })
      .waitFor();
  const strip = (page: Page) => page.getByRole("navigation", { name: "Các bước trên dòng thời gian" });
  const status = (page: Page) => page.locator(".story-steps").getByRole("status");

  /** How far the mark of the step stands from the middle of the strip, in pixels. */
  const offMiddle = (page: Page) =>
    strip(page).evaluate((box) => {
      const mark = box.querySelector("[aria-current=step]")?.getBoundingClientRect();
      const { left, width } = box.getBoundingClientRect();
      return mark ? Math.abs(mark.left + mark.width / 2 - (left + width / 2)) : Number.POSITIVE_INFINITY;
    });

  it("hears its keys at once when it is reached by its link", async () => {
    const page = await open(`/p/${HAI_CHAU}/?view=plans`);
    const way = page.getByRole("link", { name: "Từng bước" });
    await way.focus();
    await page.keyboard.press("Enter");
    await page.locator(".story-step").waitFor();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => addressOf(page)).toContain(`m=${ofPrefix("hu")[1]?.id}`);
  });

  it("goes from milestone to milestone by keys, each with its evidence, in the address", async () => {
    const page = await open(story);
    await shows(page, first.id);
    await page.keyboard.press("ArrowRight");
    await shows(page, second.id);
    expect(addressOf(page)).toBe(`${story}&m=${second.id}`);
    await step(page)
      .getByRole("heading", { name: /Bằng chứng/ })
      .waitFor();
    expect(await page.getByRole("complementary").count()).toBe(0);
    await page.keyboard.press("End");
    await page.getByText(`Bước ${lane.length} trên ${lane.length} · bước cuối cùng`).waitFor();
    expect(await page.getByRole("button", { name: "Sau" }).isDisabled()).toBe(true);
    await page.keyboard.press("Home");
    await page.getByText(`Bước 1 trên ${lane.length} · bước đầu tiên`).waitFor();
  });

  it("says which step of how many it is, of when and what", async () => {
    const page = await open(`${story}&m=${second.id}`);
    await expect.poll(() => status(page).textContent()).toContain(record.title(second.id, "vi"));
    expect(await status(page).textContent()).toContain(`Bước 2 trên ${lane.length}`);
  });

  it("is undone step by step by the browser's back", async () => {
    const page = await open(story);
    const next = page.getByRole("button", { name: "Sau" });
    await next.click();
    await shows(page, second.id);
    await next.click();
    await shows(page, third.id);
    await page.goBack();
    await shows(page, second.id);
    await page.goBack();
    await shows(page, first.id);
    await page.goForward();
    await shows(page, second.id);
    expect(await offMiddle(page)).toBeLessThan(2);
  });

  it("has the timeline follow, the mark of the step in its middle, on wide screens and on phones", async () => {
    for (const width of [1440, 390]) {
      const page = await open(story, { width, height: 844 });
      const seen = new Set<number>();
      for (const { id } of [first, second, third]) {
        await shows(page, id);
        expect(await offMiddle(page)).toBeLessThan(2);
        seen.add(await strip(page).evaluate((box) => box.scrollLeft));
        await page.getByRole("button", { name: "Sau" }).click();
      }
      expect(seen.size).toBeGreaterThan(1);
    }
  });

  it("glides to the step where motion is welcome", async () => {
    const page = await open(story, {
      prepare: (blank) => blank.emulateMedia({ reducedMotion: "no-preference" }),
    });
    await shows(page, first.id);
    await page.keyboard.press("End");
    await expect.poll(() => offMiddle(page), { timeout: 10_000 }).toBeLessThan(2);
  });

  it("can be entered and gone through on the timeline by keys alone, in one stop of Tab", async () => {
    const page = await open(`${story}&m=${second.id}`);
    await shows(page, second.id);
    expect(await strip(page).locator("a[tabindex='0']").count()).toBe(1);
    await strip(page).locator("a[aria-current=step]").focus();
    await page.keyboard.press("ArrowRight");
    await shows(page, third.id);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-current"));
    await expect.poll(focused).toBe("step");
    const mark = strip(page).locator(`a[href*="m=${first.id}"]`);
    expect(await mark.getAttribute("aria-label")).toContain(record.title(first.id, "vi"));
    await mark.focus();
    await page.keyboard.press("Enter");
    await shows(page, first.id);
  });

  it("leaves the arrow keys to a dialog that is open over it", async () => {
    const page = await open(`${story}&m=${second.id}`);
    await step(page).getByRole("button", { name: "Trích dẫn" }).click();
    await page.getByRole("dialog").getByRole("radio").first().focus();
    await page.keyboard.press("ArrowRight");
    await page.getByRole("dialog").getByRole("radio").nth(1).waitFor();
    expect(await page.getByRole("dialog").getByRole("radio").nth(1).isChecked()).toBe(true);
    expect(addressOf(page)).toBe(`${story}&m=${second.id}`);
  });

  it("takes a click beside a mark for the nearest one", async () => {
    const page = await open(`${story}&m=${third.id}`);
    await shows(page, third.id);
    const box = await strip(page).locator(`a[href*="m=${first.id}"]`).boundingBox();
    if (!box) throw new Error("the first mark is not drawn");
    await page.mouse.click(box.x - 8, box.y + box.height / 2);
    await shows(page, first.id);
  });

  it("shows the evidence of a step without another move on a wide screen", async () => {
    const page = await open(`${story}&m=${second.id}`, { width: 1440, height: 900 });
    await shows(page, second.id);
    const source = page.locator(".story-step .source").first();
    const box = await source.boundingBox();
    expect(box && box.y + box.height).toBeLessThanOrEqual(900);
  });

  it("says where dates do not settle the order of its steps", async () => {
    const page = await open(`/en/p/${DAK_LAK}/?view=story`, { language: "en-GB" });
    const note = page.getByText("The known dates do not settle whether this came after the step before it.");
    await page.getByRole("article").waitFor();
    expect(await note.count()).toBe(0);
    const [, unsettled] = ofPrefix("dj").filter(({ date }) => date.precision === "bounded");
    await page.locator(`.story-strip a[href*="m=${unsettled?.id}"]`).focus();
    await page.keyboard.press("Enter");
    await note.waitFor();
  });
});

describe("a story of what has no date", async () => {
  const { index } = await siteRecord("wholeSite");
  const whole = browseSite("wholeSite");
  const undated = [...index.milestones].find(({ date: { bounds } }) => !bounds.earliest && !bounds.latest);
  const id = undated && index.partnerships[undated.partnership]?.id;

  it.runIf(undated)("says that it is not on the axis, and keeps its place among the steps", async () => {
    const page = await whole.open(`/p/${id}/?view=story&m=${undated?.id}`);
    await page.getByText(/^Chưa rõ thời gian nên việc này không có trên trục/).waitFor();
    expect(await page.locator(`.story-strip a[href*="m=${undated?.id}"]`).count()).toBe(0);
    await page.getByText(/^Bước \d+ trên \d+/).waitFor();
  });
});

describe("a story on paper", () => {
  it.each([
    ["vi", HAI_CHAU, "hu"],
    ["en", HAI_CHAU, "hu"],
    ["vi", DAK_LAK, "dj"],
    ["en", DAK_LAK, "dj"],
  ] as const)("in %s is a brief of two pages: %s", async (lang, id, prefix) => {
    const path = `${lang === "en" ? "/en" : ""}/p/${id}/?view=story`;
    const page = await open(path, { language: lang === "en" ? "en-GB" : "vi-VN" });
    const details = await siteDetails();
    await page.locator(".story-step .sources").waitFor();
    const pages = pdfPages(await page.pdf({ preferCSSPageSize: true }));
    expect(pages).toHaveLength(2);
    const text = squeezed(pages.join(""));
    for (const milestone of ofPrefix(prefix)) {
      expect(text, milestone.id).toContain(squeezed(record.title(milestone.id, lang)));
      expect(text, milestone.id).toContain(squeezed(shortDate(milestone.date, lang)));
    }
    const cited = new Set(
      ofPrefix(prefix).flatMap((each) => details.milestones.get(each.id)?.claims.map((c) => c.article) ?? []),
    );
    for (const article of cited)
      expect(text).toContain(squeezed(details.articles.get(article)?.publisher[lang] ?? "none"));
    expect(text).toContain(squeezed(lang === "vi" ? "Kế hoạch còn để ngỏ" : "Plans still open"));
  });

  it("has nothing to click", async () => {
    const page = await open(`/p/${HAI_CHAU}/?view=story`);
    await page.locator(".story-step .sources").waitFor();
    await page.emulateMedia({ media: "print" });
    await expect.poll(() => page.locator(".brief-milestones li").count()).toBe(ofPrefix("hu").length);
    expect(await page.locator(".brief-milestones li").last().isVisible()).toBe(true);
    expect(await page.locator(".story").isVisible()).toBe(false);
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
