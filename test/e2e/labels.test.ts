/** Labels can be read: on no screen and at no zoom does one lie over another, or over a neighbour's mark. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { browseSite } from "../support/page";
import { marks, settled, TALL } from "../support/timelinePage";

const { open } = browseSite();

const WIDTHS = [1440, 768, 390] as const;
const LANGS = ["/", "/en/"] as const;
const ZOOMS = [
  ["everything", ""],
  ["two years", "&from=2022-01-01&to=2023-12-31"],
  ["three months", "&from=2022-04-01&to=2022-06-30"],
] as const;

const CASES = WIDTHS.flatMap((width) =>
  LANGS.flatMap((path) => ZOOMS.map(([zoom, window]) => ({ width, path, zoom, window }))),
);

/** A mark with its label as one stretch of its row. */
type Stretch = {
  readonly title: string;
  readonly row: number;
  readonly left: number;
  readonly right: number;
};

function stretchesOf(page: Page): Promise<Stretch[]> {
  return marks(page).evaluateAll((drawn) =>
    drawn
      .filter((mark) => mark.checkVisibility({ visibilityProperty: true }))
      .map((mark) => {
        const label = mark.querySelector(".mark-label")?.getBoundingClientRect();
        const body = mark.getBoundingClientRect();
        return {
          title: mark.textContent ?? "",
          row: Math.round(body.top + body.height / 2),
          left: body.left,
          right: Math.max(body.right, label?.right ?? 0),
        };
      }),
  );
}

/** Pairs of neighbours in a row of which one reaches into the other, by more than a rounded pixel. */
function collisions(stretches: readonly Stretch[]): string[] {
  const sorted = stretches.toSorted((a, b) => a.left - b.left);
  return sorted.flatMap((one, at) =>
    sorted
      .slice(at + 1)
      .filter((other) => Math.abs(other.row - one.row) < 12 && other.left < one.right - 1)
      .map((other) => `${one.title} | ${other.title}: ${Math.round(one.right - other.left)} px`),
  );
}

describe("labels", () => {
  it.each(CASES)("do not overlap at $width px, $path, $zoom", async ({ width, path, window }) => {
    const page = await open(`${path}?view=timeline${window}`, { width, height: TALL });
    await settled(page);
    const stretches = await stretchesOf(page);
    expect(stretches.length).toBeGreaterThan(5);
    expect(collisions(stretches)).toEqual([]);
  });

  it("do not overlap while the reader zooms in step by step", async () => {
    const page = await open("/?view=timeline", { width: 1440, height: TALL });
    for (let step = 0; step < 4; step += 1) {
      await page.getByRole("button", { name: "Phóng to" }).click();
      await settled(page);
      expect(collisions(await stretchesOf(page)), `step ${step}`).toEqual([]);
    }
  });
});
