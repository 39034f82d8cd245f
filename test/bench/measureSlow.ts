/** The small record on a slow line (1.6 Mbit/s, 150 ms) and a processor four times slower: what a reader waits for. */
import type { Browser } from "playwright-core";
import { firstMark, quiet, visit } from "./browser";
import type { SlowFigures } from "./figures";
import type { Phase } from "./measureSize";
import type { Vitals } from "./meter";
import { OURS } from "./ours";

const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const SLOWER = 4;
/** What a task may take without counting as blocking. */
const TASK_MS = 50;

/** Total blocking time: what long tasks take beyond 50 ms, from the first paint on. */
export function blockingTime({ longTasks, fcp }: Vitals): number {
  return longTasks
    .filter(([start]) => start >= fcp)
    .reduce((sum, [, duration]) => sum + Math.max(0, duration - TASK_MS), 0);
}

/** One visit; it ends when the timeline is drawn and nothing happens for two seconds. */
export async function measureSlow(browser: Browser, address: string, phase: Phase): Promise<SlowFigures> {
  const at = await visit(browser, OURS.mark);
  try {
    await at.session.send("Network.emulateNetworkConditions", LINE);
    await at.session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    await phase("load", at, async () => {
      await at.page.goto(address, { waitUntil: "commit" });
      await firstMark(at.page);
      await quiet(at.page, 2_000);
    });
    const vitals = await at.page.evaluate(() => window.benchMeter.vitals());
    const { fcp, lcp, cls } = vitals;
    return { fcp, lcp, tbt: blockingTime(vitals), cls, bytes: at.bytes() };
  } finally {
    await at.close();
  }
}
