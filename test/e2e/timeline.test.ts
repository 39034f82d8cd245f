/** What the timeline shows: marks that tell how exactly a date is known, one lane a partnership, today's line. */
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { browseSite } from "../support/page";
import { type SiteRecord, siteRecord } from "../support/siteRecord";
import { axisDrawn, fieldOf, lanesBox, marks, markTitled, settled, TALL } from "../support/timelinePage";

const { open } = browseSite();
let record: SiteRecord;
beforeAll(async () => {
  record = await siteRecord();
});

async function openTimeline(path = "/en/", width = 1440): Promise<Page> {
  const page = await open(path, { width, height: TALL });
  await settled(page);
  return page;
}

/** Milestones of the record whose dates are known in different ways, and the classes of their marks. */
const KNOWN = [
  ["dj-01", "exact day", ["precision-day", "shape-dot"]],
  ["hu-02", "month", ["precision-month", "shape-bar"]],
  ["hu-04", "year", ["precision-year", "shape-bar"]],
  ["hu-10", "span", ["precision-span", "shape-bar"]],
  ["hu-03", "between two dates", ["precision-bounded", "shape-bar"]],
  ["hu-14", "planned, not before", ["precision-bounded", "shape-runs-out-right", "hollow"]],
  ["dj-08", "not after", ["precision-bounded", "shape-runs-out-left"]],
  ["dj-41", "begun, end open", ["precision-open", "shape-runs-out-right"]],
  ["dj-29", "about", ["precision-month", "about"]],
  ["dj-27", "uncertain", ["precision-year", "uncertain"]],
] as const;

/** Milestones that a reader has to tell apart by the drawing alone: fill, outline, roundness. */
const DRAWN_APART = ["dj-01", "hu-04", "hu-03", "hu-14", "dj-08", "dj-41", "hu-13"];

/** Outline, roundness and fill of a mark as the browser draws it, without its hue. */
function drawingOf(page: Page, title: string): Promise<string> {
  return markTitled(page, title).evaluate((mark) => {
    const drawn = getComputedStyle(mark, "::before");
    const frame = mark.closest(".timeline-frame");
    const ground = frame && getComputedStyle(frame).backgroundColor;
    return [
      drawn.borderTopStyle,
      drawn.borderTopWidth,
      drawn.borderInlineStartStyle,
      drawn.borderInlineStartWidth,
      drawn.borderInlineEndWidth,
      drawn.borderRadius,
      drawn.backgroundImage === "none" ? "plain" : "dashes",
      drawn.backgroundColor === ground ? "hollow" : "filled",
    ].join(" ");
  });
}

/** Where every mark is on the screen. */
function placesOf(page: Page): Promise<readonly string[]> {
  return marks(page).evaluateAll((all) =>
    all.map((mark) => {
      const { left, top, width } = mark.getBoundingClientRect();
      return [mark.getAttribute("data-mark"), left, top, width].join(" ");
    }),
  );
}

describe("while the widget is on its way", () => {
  it.each([
    ["/en/", 1440],
    ["/en/?view=timeline", 390],
  ])("marks stand, and stay where they are once it is here (%s, %i px)", async (path, width) => {
    let letThrough = () => {};
    const held = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    const prepare = (page: Page) =>
      page.route(/visTimeline[^/]*\.js/, async (route) => {
        await held;
        await route.continue();
      });
    const page = await open(path, { width, height: TALL, prepare });
    await page.evaluate(() => document.fonts.ready);
    const visit = markTitled(page, record.title("hu-01", "en"));
    await visit.waitFor();
    expect(await page.locator(".vis-timeline").count()).toBe(0);
    expect(await page.getByText("Loading the record…").isVisible()).toBe(true);
    const before = await placesOf(page);
    letThrough();
    await axisDrawn(page);
    expect(await placesOf(page)).toEqual(before);
    expect(await page.getByText("Loading the record…").isVisible()).toBe(false);
  });

  it("a click on a mark opens its milestone, and the years can be gone through", async () => {
    const page = await open("/en/", {
      width: 1440,
      height: TALL,
      prepare: (fresh) => fresh.route(/visTimeline[^/]*\.js/, () => {}),
    });
    await page.getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(() => fieldOf(page, "from")).not.toBeNull();
    await page.getByRole("button", { name: "Show all" }).click();
    await markTitled(page, record.title("hu-01", "en")).click();
    await expect.poll(() => fieldOf(page, "m")).toBe("hu-01");
  });
});

describe("marks", () => {
  it("show every milestone of the record", async () => {
    const page = await openTimeline();
    await expect.poll(() => marks(page).count()).toBe(record.index.milestones.length);
  });

  it("tell how exactly the date is known", async () => {
    const page = await openTimeline();
    for (const [id, , classes] of KNOWN) {
      const drawn = await markTitled(page, record.title(id, "en")).getAttribute("class");
      expect(drawn?.split(" "), id).toEqual(expect.arrayContaining([...classes]));
    }
  });

  it("are drawn differently for each kind of knowledge", async () => {
    const page = await openTimeline();
    const drawings = await Promise.all(DRAWN_APART.map((id) => drawingOf(page, record.title(id, "en"))));
    expect(new Set(drawings).size, drawings.join("\n")).toBe(DRAWN_APART.length);
  });

  it("are labelled in the language of the page", async () => {
    const page = await openTimeline("/");
    expect(await markTitled(page, record.title("hu-02", "vi")).count()).toBe(1);
    expect(await markTitled(page, record.title("hu-02", "en")).count()).toBe(0);
  });

  it("stand where their date is: the accord of 22 December 2017 in the last days of 2017", async () => {
    const page = await openTimeline("/en/?from=2017-01-01&to=2018-12-31");
    const lanes = await lanesBox(page);
    const mark = await markTitled(page, record.title("dj-01", "en")).boundingBox();
    const noon = (mark?.x ?? 0) + (mark?.width ?? 0) / 2;
    const share = (noon - lanes.x) / lanes.width;
    expect(share).toBeCloseTo(355.5 / 730, 3);
  });

  it("open their detail when clicked", async () => {
    const page = await openTimeline();
    const title = record.title("hu-02", "en");
    await markTitled(page, title).locator(".mark-title").click();
    await page.getByRole("complementary", { name: title }).waitFor();
    expect(fieldOf(page, "m")).toBe("hu-02");
  });
});

describe("lanes", () => {
  it.each([
    ["/", ["Đắk Lắk", "Jeonbuk"], ["Hải Châu", "Uiwang"]],
    ["/en/", ["Dak Lak", "Jeonbuk"], ["Hai Chau", "Uiwang"]],
  ])("at %s name both places, the first contact first", async (path, first, second) => {
    const page = await openTimeline(path);
    const names = await page.locator("main").getByRole("heading", { level: 3 }).allTextContents();
    expect(names.slice(0, 2)).toEqual(
      [first, second].map(([vn, partner]) => expect.stringMatching(`^${vn}.*${partner}`)),
    );
  });

  it("hold the milestones of one partnership each", async () => {
    const page = await openTimeline();
    const heights = async (prefix: string) => {
      const some = [...record.index.milestones].filter(({ id }) => id.startsWith(prefix)).map(({ id }) => id);
      const boxes = await Promise.all(
        some.map((id) => markTitled(page, record.title(id, "en")).boundingBox()),
      );
      return boxes.flatMap((box) => (box ? [box.y] : []));
    };
    const [dakLak, haiChau] = [await heights("dj-"), await heights("hu-")];
    expect(dakLak.length + haiChau.length).toBe(record.index.milestones.length);
    expect(Math.max(...dakLak)).toBeLessThan(Math.min(...haiChau));
  });
});

describe("today's line", () => {
  it("stands at the reader's own day, not at that of Greenwich", async () => {
    const page = await open("/en/?from=2025-02-15&to=2025-03-14", {
      width: 1440,
      prepare: (fresh) => fresh.clock.setFixedTime(new Date("2025-03-01T23:30:00-08:00")),
    });
    await settled(page);
    const lanes = await lanesBox(page);
    const line = await page.locator(".marks .today").boundingBox();
    const daysIn = (((line?.x ?? 0) - lanes.x) / lanes.width) * 28;
    expect(Math.floor(daysIn + 0.01)).toBe(14);
  });
});
