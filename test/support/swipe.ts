/** A finger on the screen, as the browser gets it: playwright's own touchscreen knows taps alone. */
import type { CDPSession } from "playwright-core";

/** A place on the screen in CSS pixels. */
export type Point = { readonly x: number; readonly y: number };

/** A finger from one point to another. */
export async function swipe(session: CDPSession, from: Point, to: Point): Promise<void> {
  const STEPS = 12;
  const at = (step: number) => ({
    x: from.x + ((to.x - from.x) * step) / STEPS,
    y: from.y + ((to.y - from.y) * step) / STEPS,
  });
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [from] });
  for (let step = 1; step <= STEPS; step += 1)
    await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [at(step)] });
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}
