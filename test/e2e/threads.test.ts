/** Plans and what came of them: drawn as threads, told in words, gone along by keys, and open ones as a filter of all views. */
import type { Locator, Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import type { Lang } from "../../src/base/lang";
import { planCounts } from "../../src/query/planCounts";
import { EMPTY_QUESTION } from "../../src/query/question";
import { browseSite } from "../support/page";
import { type SiteRecord, siteRecord } from "../support/siteRecord";
import { addressOf, lanesBox, markTitled, settled, TALL } from "../support/timelinePage";

const { open } = browseSite();
const { open: openWhole } = browseSite("wholeSite");
let record: SiteRecord;
beforeAll(async () => {
  record = await siteRecord();
});

/** Seasonal labour planned with Jeollabuk, and what came of it with Iksan. */
const LABOUR = "dj-10";
const CAME = ["dj-34", "dj-38", "dj-40", "dj-41", "dj-42"];
/** The link with Imsil, and the friendship agreement of Hải Châu: nothing was heard of them again. */
const SILENT = ["dj-12", "hu-26"];
const LANGS: readonly (readonly [Lang, string])[] = [
  ["vi", "/"],
  ["en", "/en/"],
];

const held = (page: Page) => page.locator(".threads .thread.is-held");

async function openTimeline(path: string, height = TALL): Promise<Page> {
  const page = await open(path, { width: 1440, height });
  await settled(page);
  return page;
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

function boxesOf(drawn: Locator): Promise<readonly Box[]> {
  return drawn.evaluateAll((all) =>
    all.flatMap((each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      return each.getAttribute("d") ? [{ x, y, width, height }] : [];
    }),
  );
}

/** Whether two boxes touch, but for the width of a line. */
function touch(a: Box, b: Box): boolean {
  const near = (from: number, size: number, other: number, otherSize: number) =>
    from <= other + otherSize + 4 && other <= from + size + 4;
  return near(a.x, a.width, b.x, b.width) && near(a.y, a.height, b.y, b.height);
}

async function markBox(page: Page, id: string, lang: Lang): Promise<Box> {
  const box = await markTitled(page, record.title(id, lang)).boundingBox();
  if (!box) throw new Error(`${id} has no mark`);
  return box;
}

describe.each(LANGS)("threads (%s)", (lang, path) => {
  it("lead from the plan that is open to all that came of it", async () => {
    const page = await openTimeline(`${path}?m=${LABOUR}`);
    await expect.poll(() => held(page).count()).toBe(CAME.length);
    const plan = await markBox(page, LABOUR, lang);
    for (const line of await boxesOf(held(page).locator(".thread-line")))
      expect(touch(line, plan)).toBe(true);
    const heads = await boxesOf(held(page).locator(".thread-head"));
    expect(heads).toHaveLength(CAME.length);
    for (const id of CAME) {
      const mark = await markBox(page, id, lang);
      expect(heads.filter((head) => touch(head, mark)).length, id).toBeGreaterThan(0);
    }
  });

  it("lead back to the plan where what came of it is pointed at", async () => {
    const page = await openTimeline(path);
    expect(await held(page).count()).toBe(0);
    await markTitled(page, record.title("dj-34", lang)).hover();
    await expect.poll(() => held(page).count()).toBe(1);
    const [line] = await boxesOf(held(page).locator(".thread-line"));
    expect(line && touch(line, await markBox(page, LABOUR, lang))).toBe(true);
    await page.mouse.move(5, 5);
    await expect.poll(() => held(page).count()).toBe(0);
  });

  it.each(SILENT)("end openly where nothing was heard of a plan again: %s", async (id) => {
    const page = await openTimeline(`${path}?m=${id}`);
    await expect.poll(() => held(page).count()).toBe(1);
    expect(await held(page).getAttribute("class")).toContain("kind-not-heard-of");
    expect(await boxesOf(held(page).locator(".thread-head"))).toEqual([]);
    const [ring] = await boxesOf(held(page).locator(".thread-edge"));
    const [line] = await boxesOf(held(page).locator(".thread-line"));
    expect(line && touch(line, await markBox(page, id, lang))).toBe(true);
    expect(ring && line && touch(ring, line)).toBe(true);
  });

  it("are gone along by keys, and told in words", async () => {
    const page = await openTimeline(`${path}?m=${LABOUR}`, 900);
    const option = page.getByRole("listbox").getByRole("option");
    const isOn = (id: string) =>
      expect
        .poll(async () => (await option.textContent())?.startsWith(`${record.title(id, lang)}. `))
        .toBe(true);
    const inOrder = CAME.toSorted((a, b) => record.milestone(a).index - record.milestone(b).index);
    const words = record.index.vocabulary.outcomes["carried-out"][lang];
    await page.getByRole("listbox").focus();
    expect(await option.textContent()).toContain(words);
    for (const id of inOrder) {
      await page.keyboard.press("o");
      await isOn(id);
      expect(await option.textContent()).toContain(record.title(LABOUR, lang));
    }
    await page.keyboard.press("p");
    await isOn(LABOUR);
    await page.keyboard.press("o");
    await page.keyboard.press("Enter");
    const panel = page.getByRole("complementary");
    await panel.getByRole("link", { name: record.title(LABOUR, lang) }).click();
    for (const id of CAME) await panel.getByRole("link", { name: record.title(id, lang) }).waitFor();
  });
});

describe("a thread that leaves what is in sight", () => {
  it("goes to the edge, where an arrow says so", async () => {
    const page = await openTimeline(`/?m=${LABOUR}&from=2022-01-01&to=2022-12-31`);
    const lanes = await lanesBox(page);
    await expect.poll(() => held(page).count()).toBe(CAME.length);
    const edges = await boxesOf(held(page).locator(".thread-edge"));
    expect(edges.length).toBeGreaterThan(0);
    for (const { x, width } of edges) expect(Math.abs(x + width - (lanes.x + lanes.width))).toBeLessThan(4);
  });

  it("follows the marks while the page scrolls", async () => {
    const page = await openTimeline(`/?m=${LABOUR}`, 900);
    const plan = markTitled(page, record.title(LABOUR, "vi"));
    for (const top of [500, 631, 800]) {
      await page.evaluate((y) => scrollTo(0, y), top);
      const mark = await plan.boundingBox();
      await expect
        .poll(async () => {
          const lines = await boxesOf(held(page).locator(".thread-line"));
          return mark !== null && lines.length > 0 && lines.some((line) => touch(line, mark));
        })
        .toBe(true);
    }
  });
});

describe("open plans", () => {
  const shown = async (page: Page) =>
    Number((await page.locator(".counts strong").textContent())?.match(/\d+/)?.[0]);

  it("are chosen beside the status, counted, told by a chip, and lifted with all filters", async () => {
    const { open: count } = planCounts(record.index, EMPTY_QUESTION);
    const page = await openTimeline("/en/");
    await page.getByRole("search").getByRole("button", { name: "Status" }).click();
    await page.getByRole("checkbox", { name: `Only plans still open ${count}` }).check();
    await expect.poll(() => addressOf(page)).toBe("/en/?due=1");
    await page.keyboard.press("Escape");
    expect(await shown(page)).toBe(count);
    expect(await page.locator(".threads .thread.ends-open").count()).toBeGreaterThan(0);
    for (const view of ["List", "Table", "Timeline"]) {
      await page.getByRole("button", { name: view, exact: true }).click();
      expect(await shown(page)).toBe(count);
      await page.getByRole("button", { name: "Remove Only plans still open" }).waitFor();
    }
    await page.getByRole("button", { name: "Clear filters" }).click();
    await expect.poll(() => addressOf(page)).toBe("/en/?view=timeline");
    expect(await shown(page)).toBe(record.index.milestones.length);
  });

  it("are named at the head of a frame", async () => {
    const page = await open("/?view=list&due=1&embed=1");
    await page.locator(".embed-head").getByText("Tình trạng: Chỉ kế hoạch còn để ngỏ").waitFor();
  });

  it("are those of folded lanes too", async () => {
    const { index } = await siteRecord("wholeSite");
    const page = await openWhole("/?view=timeline&due=1", { width: 1440, height: TALL });
    await settled(page);
    expect(await shown(page)).toBe(planCounts(index, EMPTY_QUESTION).open);
    expect(await page.locator(".threads .thread.ends-open").count()).toBeGreaterThan(5);
  });
});
