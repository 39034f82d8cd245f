/** In forced colours shape and border alone tell how exactly a date is known, and which mark the keyboard is on. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { browseSite } from "../support/page";
import { settled, TALL } from "../support/timelinePage";

const { open } = browseSite();

/** What is drawn for the first mark of these classes. */
function drawn(page: Page, classes: string) {
  return page
    .locator(`.marks .mark${classes}`)
    .first()
    .evaluate((mark) => {
      const { backgroundColor, backgroundImage, borderTopStyle, borderTopColor, boxShadow } =
        getComputedStyle(mark, "::before");
      return { backgroundColor, backgroundImage, borderTopStyle, borderTopColor, boxShadow };
    });
}

describe.each([false, true])("in forced colours (dark: %s)", (dark) => {
  it("marks keep fill, dashes, arrows, and the ring of the active one", async () => {
    const page = await open("/en/?view=timeline", {
      language: "en-GB",
      height: TALL,
      dark,
      prepare: (fresh) =>
        fresh.emulateMedia({ forcedColors: "active", colorScheme: dark ? "dark" : "light" }),
    });
    await settled(page);
    const day = await drawn(page, ".shape-dot.precision-day:not(.hollow)");
    expect(day.backgroundColor).toBe(day.borderTopColor);
    const bounded = await drawn(page, ".precision-bounded.shape-bar");
    expect(bounded.borderTopStyle).toBe("dashed");
    expect(bounded.backgroundColor).not.toBe(bounded.borderTopColor);
    expect((await drawn(page, ".shape-runs-out-right.precision-bounded")).backgroundImage).toContain(
      "gradient",
    );

    await page.getByRole("listbox").focus();
    await page.keyboard.press("ArrowRight");
    await page.locator(".marks .mark.is-active").first().waitFor();
    expect((await drawn(page, ".is-active")).boxShadow).not.toBe("none");
  });
});
