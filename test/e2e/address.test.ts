/** Addresses that are wrong: the page stands, what is wrong is dropped alone, and a lost link is told. */
import { describe, expect, it } from "vitest";
import { browseSite } from "../support/page";
import { addressOf, settled } from "../support/timelinePage";

const { open } = browseSite();
const WIDE = { width: 1280, height: 800 };

describe("an unknown milestone in the address", () => {
  it.each([
    ["/?m=hu-999", "Không tìm thấy cột mốc “hu-999”"],
    ["/en/?m=hu-999", "There is no milestone “hu-999”"],
  ])("%s is told, and the rest of the page stands", async (path, words) => {
    const page = await open(path, WIDE);
    await page.getByRole("status").filter({ hasText: words }).waitFor();
    await settled(page);
    expect(addressOf(page)).toBe(path.replace(/\?.*/, ""));
  });

  it("is shown as text, whatever it holds", async () => {
    const page = await open(`/en/?m=${encodeURIComponent("<img src=x onerror=alert(1)>")}`, WIDE);
    await page.getByText("“<img src=x onerror=alert(1)>”").waitFor();
    expect(await page.locator("img").count()).toBe(0);
  });

  it("is shortened where it is endless", async () => {
    const page = await open(`/en/?m=${"x".repeat(10_000)}`, WIDE);
    const notice = await page.getByRole("status").filter({ hasText: "There is no milestone" }).boundingBox();
    expect(notice?.height).toBeLessThan(120);
  });

  it("can be put away", async () => {
    const page = await open("/en/?m=hu-999", WIDE);
    const notice = page.getByRole("status").filter({ hasText: "There is no milestone" });
    await notice.getByRole("button", { name: "Close" }).click();
    await expect.poll(() => notice.count()).toBe(0);
  });
});

describe("a wrong field", () => {
  it.each([
    ["?province=nowhere,vn-da-nang", "?province=vn-da-nang"],
    ["?from=x&to=2022-01-01&kind=visit", "?kind=visit"],
    ["?from=2023-01-01&to=2022-01-01&kind=visit", "?kind=visit"],
    ["?view=hologram&status=planned", "?status=planned"],
    ["?field=&kind=visit", "?kind=visit"],
    ["?m=hu-01&kind=party", "?m=hu-01"],
    ["?utm_source=x&kind=visit", "?kind=visit"],
    ["?from=2021-02-30&to=2022-01-01", ""],
    ["?province=__proto__,constructor", ""],
  ])("%s is dropped alone", async (search, left) => {
    const page = await open(`/en/${search}`, WIDE);
    await settled(page);
    expect(addressOf(page)).toBe(`/en/${left}`);
  });

  it.each([
    ["broken percent signs", "?province=%E0%A4&kind=visit", "?kind=visit"],
    ["ten thousand characters", `?m=${"x".repeat(10_000)}&kind=visit`, "?kind=visit"],
    ["a thousand values", `?province=${"nowhere,".repeat(1000)}vn-da-nang`, "?province=vn-da-nang"],
  ])("of %s does not bring the page down", async (_what, search, left) => {
    const page = await open(`/en/${search}`, WIDE);
    await settled(page);
    expect(addressOf(page)).toBe(`/en/${left}`);
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
  });

  it("of a window far away still shows marks to go back to", async () => {
    const page = await open("/en/?from=1200-01-01&to=1201-01-01", WIDE);
    await page.getByRole("button", { name: "Show all" }).click();
    await settled(page);
    expect(addressOf(page)).toBe("/en/");
  });
});
