/** A date is the same date wherever it is read, and whenever: across daylight saving, on 29 February, at the end of a year. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { browseSite } from "../support/page";
import { settled, TALL } from "../support/timelinePage";

const { open } = browseSite();

const ZONES = ["Asia/Ho_Chi_Minh", "Asia/Seoul", "America/Los_Angeles", "Pacific/Kiritimati"] as const;
/** Each within hours of a day that is another one elsewhere. */
const MOMENTS = [
  ["/", "the night in which summer time begins in Los Angeles", "2026-03-08T09:59:00Z"],
  ["/en/", "the night in which it ends", "2026-11-01T08:59:00Z"],
  ["/", "29 February", "2028-02-29T23:30:00Z"],
  ["/en/", "the end of a year", "2026-12-31T16:30:00Z"],
] as const;

/** All that tells a date: the list with an opened milestone, then where marks and axis of the timeline stand. */
async function datesOn(page: Page): Promise<readonly string[]> {
  const texts = await page.locator(".card, .detail").allInnerTexts();
  const years = await page.locator(".overview a").allInnerTexts();
  return [...texts, ...years];
}

async function placesOn(page: Page): Promise<readonly string[]> {
  await settled(page);
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(".marks .mark, .timeline-widget .vis-text:not(.vis-measure)"),
    ].map((mark) => `${mark.textContent} ${mark.style.transform}`),
  );
}

async function seenFrom(timezone: string, moment: string, path: string) {
  const visit = (seen: string) =>
    open(`${path}${seen}`, {
      width: 1280,
      height: TALL,
      timezone,
      language: path === "/en/" ? "en" : "vi",
      prepare: (page) => page.clock.setFixedTime(moment),
    });
  const list = await visit("?view=list&m=hu-01");
  await list.locator(".detail .sources").waitFor();
  const timeline = await visit("?from=2019-12-30&to=2025-01-02");
  return { dates: await datesOn(list), places: await placesOn(timeline) };
}

describe("all zones are shown the same dates, in the same places", () => {
  it.each(MOMENTS)("at %s, %s", { timeout: 120_000 }, async (path, _what, moment) => {
    const [first, ...others] = ZONES;
    const expected = await seenFrom(first, moment, path);
    expect(expected.dates.length).toBeGreaterThan(20);
    expect(expected.places.length).toBeGreaterThan(10);
    for (const zone of others) expect(await seenFrom(zone, moment, path), zone).toEqual(expected);
  });
});
