/** The picture of the timeline: taken from the page, and read by an image decoder and an XML parser. */
import { readFile, writeFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { browseSite } from "../support/page";
import { siteRecord } from "../support/siteRecord";

const { open } = browseSite();

async function saved(page: Page, open: string, button: string): Promise<{ name: string; bytes: Buffer }> {
  await page.getByRole("button", { name: open, exact: true }).click();
  const dialog = page.locator("dialog.modal[open]");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: button, exact: true }).click(),
  ]);
  const bytes = await readFile(await download.path());
  if (process.env.KEEP_PICTURES)
    await writeFile(`${process.env.KEEP_PICTURES}/${download.suggestedFilename()}`, bytes);
  return { name: download.suggestedFilename(), bytes };
}

/** Pixels a metre, as the file says of itself (pHYs). */
function density(png: Buffer): number {
  const at = png.indexOf("pHYs");
  return at < 0 || png.readUInt8(at + 12) !== 1 ? 0 : png.readUInt32BE(at + 4);
}

/** The texts of a drawing, as the browser's own parser reads it; empty where it is not well-formed. Our pages may not parse. */
async function textsOf(page: Page, svg: string): Promise<string[]> {
  const elsewhere = await page.context().newPage();
  const texts = await elsewhere.evaluate((markup) => {
    const parsed = new DOMParser().parseFromString(markup, "image/svg+xml");
    if (parsed.querySelector("parsererror")) return [];
    return [...parsed.querySelectorAll("text")].map((text) => text.textContent ?? "");
  }, svg);
  await elsewhere.close();
  return texts;
}

describe("the picture of the timeline", () => {
  it("is a drawing with title, every milestone, legend, credit and date", async () => {
    const { index, title } = await siteRecord();
    const page = await open("/?view=list");
    const { name, bytes } = await saved(page, "Tải về", "Hình vẽ (SVG)");
    expect(name).toBe(`cau-noi-${index.edition.version}-timeline-vi.svg`);
    const texts = await textsOf(page, bytes.toString("utf8"));
    const all = texts.join("\n");
    for (const { id, date } of index.milestones) {
      if (date.bounds.earliest === null && date.bounds.latest === null) continue;
      expect(all, id).toContain(title(id, "vi").slice(0, 8));
    }
    expect(texts[0]).toContain("Cầu Nối");
    expect(all).toContain("Đắk Lắk");
    expect(all).toContain("Đúng ngày");
    expect(all).toContain(index.edition.version);
    expect(all).toContain("CC-BY-4.0");
    expect(all).toMatch(/Vẽ ngày \d+/);
    expect(bytes.toString("utf8")).toContain("@font-face");
  });

  it("is an image for print, of what is shown, with its size on paper", async () => {
    const page = await open("/en/?view=list&field=culture&from=2018-01-01&to=2024-12-31");
    const { name, bytes } = await saved(page, "Download", "Picture (PNG)");
    expect(name).toMatch(/-selection-timeline-en\.png$/);
    const { width, height, data } = PNG.sync.read(bytes);
    expect(width).toBe(3507);
    expect(height).toBeGreaterThan(1000);
    expect(Math.round(density(bytes) / 39.3701)).toBe(300);
    // Title and names of lanes are written in bold: without their font there would be nothing.
    const dark = Array.from({ length: 210 * width }, (_, at) => data[(at + 60 * width) * 4] ?? 255).filter(
      (red) => red < 60,
    );
    expect(dark.length).toBeGreaterThan(5000);
    const colours = new Set<string>();
    for (let at = 0; at < data.length; at += 4 * 97)
      colours.add(`${data[at]},${data[at + 1]},${data[at + 2]}`);
    // Paper, ink, and the colour of culture.
    expect([...colours]).toEqual(expect.arrayContaining(["255,255,255", "29,28,26", "132,54,168"]));
  });
});
