/** A reader's hands: mouse, wheel and keys as the browser gets them from the system, sixty times a second. */
import type { Page } from "playwright-core";
import type { Frames } from "./meter";

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** How far the wheel turns, in pixels, for the page to show a fifth less of time, and a fifth more. */
export type Notch = { readonly nearer: number; readonly farther: number };

const STEP_MS = 16;
const DRAG_STEPS = 60;
const DRAG_PX = 8;
/** With a fifth for each step, from all years to a month. */
const ZOOM_STEPS = 36;
/** What comes after the last move belongs to the gesture: the page settles. */
const AFTER_MS = 150;

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Does something once a frame; a step that takes longer delays the next. */
async function steps(count: number, act: (step: number) => Promise<unknown>): Promise<void> {
  for (let step = 1; step <= count; step += 1) await Promise.all([act(step), pause(STEP_MS)]);
}

/** Frame times while something is done, and for a moment after. */
async function framesWhile(page: Page, act: () => Promise<void>): Promise<Frames> {
  await page.evaluate(() => window.benchMeter.startFrames());
  await act();
  await pause(AFTER_MS);
  return page.evaluate(() => window.benchMeter.stopFrames());
}

/** Takes hold in the middle of the box, drags to the left and back again past where it began. */
export async function drag(page: Page, box: Box): Promise<Frames> {
  const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height, 800 - box.y) / 2];
  const half = DRAG_STEPS / 2;
  await page.mouse.move(x, y);
  return framesWhile(page, async () => {
    await page.mouse.down();
    await steps(half, (step) => page.mouse.move(x - step * DRAG_PX, y));
    await steps(DRAG_STEPS, (step) => page.mouse.move(x + (step - half) * DRAG_PX, y));
    await page.mouse.up();
  });
}

/** Turns the wheel with Ctrl held: from all years to a month, then back. */
export async function wheelZoom(page: Page, box: Box, { nearer, farther }: Notch): Promise<Frames> {
  await page.mouse.move(box.x + box.width / 2, box.y + Math.min(box.height, 800 - box.y) / 2);
  return framesWhile(page, async () => {
    await page.keyboard.down("Control");
    await steps(ZOOM_STEPS, () => page.mouse.wheel(0, nearer));
    await steps(ZOOM_STEPS, () => page.mouse.wheel(0, farther));
    await page.keyboard.up("Control");
  });
}

/** Turns the wheel: down the page and up again. */
export async function wheelScroll(page: Page, box: Box): Promise<Frames> {
  await page.mouse.move(box.x + box.width / 2, box.y + Math.min(box.height, 800 - box.y) / 2);
  return framesWhile(page, async () => {
    await steps(DRAG_STEPS / 2, () => page.mouse.wheel(0, 40));
    await steps(DRAG_STEPS / 2, () => page.mouse.wheel(0, -40));
  });
}
