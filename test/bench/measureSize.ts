/** One run over one page with one record: everything that is measured of a size, in the order in which a reader would. */
import type { Page } from "playwright-core";
import { firstMark, launch, quiet, type Visit, visit } from "./browser";
import { lostFrames, median, quantile, type SizeFigures } from "./figures";
import { type Box, drag, wheelScroll, wheelZoom } from "./gestures";
import type { Frames } from "./meter";
import type { MeasuredClick, Subject } from "./subject";

/** Wraps each step by its name: progress is shown, and profiles are taken, from outside. */
export type Phase = <T>(name: string, visit: Visit, work: () => Promise<T>) => Promise<T>;

/** Letters that titles in either language hold. */
const TYPED = "giao";
/** A letter that changes nothing within this time leaves what the letters before it left, and is not counted. */
const SAME_MS = 5_000;

type Measured = { -readonly [name in keyof SizeFigures]: number };

/** What one run found, and whether the cap ended it: then it would not come further another time. */
export type Run = { readonly figures: SizeFigures; readonly capped: boolean };

async function measuredClick(page: Page, click: MeasuredClick): Promise<number> {
  await click.prepare?.(page);
  await quiet(page);
  await page.evaluate((parts) => window.benchMeter.watch("click", parts), click.parts);
  await page.locator(click.target).click();
  const took = await page.evaluate(() => window.benchMeter.changed());
  await quiet(page);
  await click.undo(page);
  await quiet(page);
  return took;
}

/** The middle of the letters' times; the field is emptied again. */
async function typing(page: Page, { field, parts }: NonNullable<Subject["search"]>): Promise<number> {
  await page.locator(field).click();
  await quiet(page);
  const took: number[] = [];
  for (const letter of TYPED) {
    await page.evaluate((watched) => window.benchMeter.watch("keydown", watched), parts);
    await page.keyboard.press(letter);
    // It may never come, and fails when the browser closes.
    const painted = page.evaluate(() => window.benchMeter.changed()).catch(() => undefined);
    const ms = await Promise.race([painted, page.waitForTimeout(SAME_MS)]);
    if (typeof ms === "number") took.push(ms);
    await quiet(page);
  }
  await page.locator(field).fill("");
  await quiet(page);
  return median(took);
}

async function boxOf(page: Page, selector: string): Promise<Box> {
  await page.locator(selector).first().scrollIntoViewIfNeeded();
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not on the screen`);
  return box;
}

function countElements(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll("*").length);
}

async function heapMB({ session }: Visit): Promise<number> {
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize / 1_000_000;
}

function p95(frames: Frames): number {
  return quantile(frames, 0.95) ?? Number.NaN;
}

async function gestures(at: Visit, subject: Subject, figures: Partial<Measured>, phase: Phase) {
  const { page } = at;
  const box = await boxOf(page, subject.stage);
  const most: number[] = [await countElements(page)];
  let lost = 0;
  const gesture = async (name: "pan" | "zoom" | "scroll", act: () => Promise<Frames>): Promise<void> => {
    const frames = await phase(name, at, act);
    figures[`${name}P95`] = p95(frames);
    if (name !== "scroll") lost += lostFrames(frames);
    await quiet(page);
    most.push(await countElements(page));
  };
  if (subject.beforePan) {
    await subject.beforePan(page);
    await quiet(page);
    await gesture("pan", () => drag(page, box));
  }
  const { zoom } = subject;
  if (zoom) {
    await zoom.before(page);
    await quiet(page);
    await gesture("zoom", () => wheelZoom(page, box, zoom.notch));
  }
  await gesture("scroll", () => wheelScroll(page, box));
  figures.lost = lost;
  figures.elements = Math.max(...most);
}

async function steps(at: Visit, address: string, subject: Subject, figures: Partial<Measured>, phase: Phase) {
  const { page } = at;
  await phase("firstMark", at, async () => {
    await page.goto(address, { waitUntil: "commit" });
    figures.firstMark = await firstMark(page);
  });
  figures.bytes = at.bytes();
  await quiet(page);
  await gestures(at, subject, figures, phase);
  figures.heapMB = await heapMB(at);
  await page.evaluate(() => scrollTo(0, 0));
  await quiet(page);
  figures.filter = await phase("filter", at, () => measuredClick(page, subject.filter));
  figures.language = await phase("language", at, () => measuredClick(page, subject.language));
  const { search } = subject;
  if (search && (await page.locator(search.field).isVisible()))
    figures.search = await phase("search", at, () => typing(page, search));
}

class Capped extends Error {}

/** Fails after so long; the timer goes when the work is done first. */
async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Capped(`stopped after ${ms / 1_000} s`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Measures a page at an address, in a browser of its own. What comes after a step that fails, or after the cap, is
 * left out, and the reason is shown.
 */
export async function measureSize(
  address: string,
  subject: Subject,
  phase: Phase,
  capMs: number,
): Promise<Run> {
  const browser = await launch();
  const figures: Partial<Measured> = {};
  let capped = false;
  try {
    const at = await visit(browser, subject.mark);
    await within(capMs, steps(at, address, subject, figures, phase));
  } catch (error) {
    capped = error instanceof Capped;
    const reason = error instanceof Error ? error.message.split("\n")[0] : error;
    process.stdout.write(` [${reason}]`);
  } finally {
    await browser.close();
  }
  return { figures, capped };
}
