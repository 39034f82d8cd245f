/** The map: what it shows in every state, and that choosing on it, by pointer, by key and by touch, filters. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { browseSite, type Visit } from "../support/page";
import { siteRecord } from "../support/siteRecord";
import { addressOf } from "../support/timelinePage";

const { open } = browseSite();

async function openMap(path: string, visit: Visit = {}): Promise<Page> {
  const page = await open(path, { language: path.startsWith("/en/") ? "en-GB" : "vi-VN", ...visit });
  await picture(page).waitFor();
  return page;
}

const picture = (page: Page) => page.getByRole("img", { name: /Hoàng Sa/ });
const unit = (page: Page, id: string) => page.locator(`path[data-map="province:${id}"]`);
const readout = (page: Page) => page.locator(".map-readout");
const table = (page: Page) => page.getByRole("table", { name: /^(Partnerships by|Quan hệ hợp tác theo)/ });

/** A place of the screen within a unit, as a reader would hit it, whatever lines run over it. */
async function spotOn(page: Page, id: string): Promise<{ x: number; y: number }> {
  await unit(page, id).scrollIntoViewIfNeeded();
  const spot = await unit(page, id).evaluate((path) => {
    const box = path.getBoundingClientRect();
    for (const [right, down] of [
      [0.5, 0.5],
      [0.35, 0.5],
      [0.65, 0.5],
      [0.5, 0.35],
      [0.5, 0.65],
    ] as const) {
      const at = { x: box.x + box.width * right, y: box.y + box.height * down };
      if (document.elementsFromPoint(at.x, at.y).includes(path)) return at;
    }
    return null;
  });
  if (!spot) throw new Error(`${id} is nowhere on the screen`);
  return spot;
}

const STATES = [
  ["", {}],
  ["&province=vn-dak-lak", {}],
  ["&partner=kr&from=2021-01-01&to=2021-12-31", {}],
  ["&province=vn-quang-nam", {}],
  ["&q=zzzz", {}],
  ["&m=hu-01", {}],
  ["", { dark: true }],
  ["", { width: 390, height: 844, touch: true }],
  ["", { width: 320, height: 640, touch: true }],
] as const;

describe.each(["/", "/en/"])("every map at %s", (path) => {
  it.each(STATES)("shows and names Hoàng Sa and Trường Sa (%s %j)", async (filters, visit) => {
    const page = await openMap(`${path}?view=map${filters}`, visit);
    const frame = await picture(page).boundingBox();
    for (const name of ["Quần đảo Hoàng Sa", "Quần đảo Trường Sa"]) {
      const group = page.locator(".map-islands", { hasText: name });
      expect(await group.getAttribute("lang")).toBe("vi");
      expect(await group.locator("text").isVisible()).toBe(true);
      const islands = await group.locator("circle").all();
      expect(islands.length).toBeGreaterThanOrEqual(6);
      for (const island of islands) {
        const box = await island.boundingBox();
        expect(box?.width).toBeGreaterThan(1);
        expect(box?.x).toBeGreaterThan(frame?.x ?? 0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan((frame?.x ?? 0) + (frame?.width ?? 0));
      }
    }
  });

  it("shows the 34 units, no other outline, and whom the outlines are from", async () => {
    const page = await openMap(`${path}?view=map`);
    expect(await page.locator("path.map-unit").count()).toBe(34);
    expect(await page.locator("svg .map-land path").count()).toBe(34);
    await page.getByText("Made with Natural Earth").waitFor();
    const notice = page.getByRole("link", { name: /^(Giấy phép|Licence)$/ });
    const response = await page.request.get((await notice.getAttribute("href")) ?? "");
    expect(await response.text()).toContain("Copyright (c) 2012 Mark DiMarco");
  });
});

describe("the map as a view", () => {
  it.each([
    ["/", "Bản đồ"],
    ["/en/", "Map"],
  ])("is one step from the others (%s)", async (path, name) => {
    const page = await open(path, { language: path === "/" ? "vi-VN" : "en-GB" });
    await page.getByRole("button", { name, exact: true }).click();
    await picture(page).waitFor();
    expect(addressOf(page)).toBe(`${path}?view=map`);
    expect(await page.getByRole("button", { name, exact: true }).getAttribute("aria-pressed")).toBe("true");
  });

  it("has a line and a row for every partnership, with the same counts as the rest of the page", async () => {
    const { index } = await siteRecord();
    const page = await openMap("/en/?view=map");
    expect(await page.locator("path.map-bridge").count()).toBe(index.partnerships.length);
    const counts = await table(page).getByRole("link").allTextContents();
    const sum = counts.reduce((all, count) => all + Number(count), 0);
    expect(sum).toBe(index.milestones.length);
    const named = await table(page).getByRole("rowheader").allTextContents();
    expect(named.some((text) => /Hai Chau – Uiwang.*Gyeonggi, South Korea/.test(text))).toBe(true);
  });

  it("draws the more active partnership thicker, by what the years that are looked at hold", async () => {
    const widths = async (filters: string) => {
      const page = await openMap(`/en/?view=map${filters}`);
      const all = await page
        .locator("path.map-bridge")
        .evaluateAll((lines) =>
          lines.map(
            (line) => [line.getAttribute("data-map"), Number(line.getAttribute("stroke-width"))] as const,
          ),
        );
      return new Map(all);
    };
    const { index } = await siteRecord();
    const lane = (id: string) => `lane:${index.partnerships.findIndex((each) => each.id === id)}`;
    const [haiChau, dakLak] = [lane("hai-chau--uiwang"), lane("dak-lak--jeollabuk")];
    const before = await widths("&from=2017-01-01&to=2019-12-31");
    expect(before.get(dakLak)).toBeGreaterThan(before.get(haiChau) ?? Number.NaN);
    const all = await widths("");
    expect(all.get(haiChau)).toBeGreaterThan(before.get(haiChau) ?? Number.NaN);
  });

  it("counts the year that is chosen on the strip above it", async () => {
    const page = await openMap("/en/?view=map");
    await page.getByRole("link", { name: /2021: / }).click();
    await expect.poll(() => addressOf(page)).toBe("/en/?view=map&from=2021-01-01&to=2021-12-31");
    await page.getByText("Showing January 2021 to December 2021:").waitFor();
    await page.getByRole("slider", { name: "End of the period shown" }).focus();
    await page.keyboard.press("PageUp");
    await expect.poll(() => addressOf(page)).toBe("/en/?view=map&from=2021-01-01&to=2022-12-31");
  });

  it("keeps what is chosen and looked at in the other language", async () => {
    const page = await openMap("/?view=map&province=vn-dak-lak&from=2019-01-01&to=2020-12-31");
    await page.getByRole("link", { name: "English" }).click();
    await expect
      .poll(() => addressOf(page))
      .toBe("/en/?view=map&province=vn-dak-lak&from=2019-01-01&to=2020-12-31");
    expect(await page.locator(".map-unit-name").allTextContents()).toContain("Dak Lak");
    expect(await page.locator(".map-islands-name").allTextContents()).toEqual([
      "Quần đảo Hoàng Sa",
      "Quần đảo Trường Sa",
    ]);
  });

  it("says which years it counts, and shows all again", async () => {
    const page = await openMap("/en/?view=map&from=2021-01-01&to=2021-12-31");
    const line = page.locator(".map-window");
    expect(await line.textContent()).toMatch(/^Showing January 2021 to December 2021: \d+ milestones/);
    await page.locator(".map-view").getByRole("button", { name: "Show all" }).click();
    await expect.poll(() => addressOf(page)).toBe("/en/?view=map");
    expect(await line.count()).toBe(0);
  });

  it("shows where a former unit was that is chosen", async () => {
    const page = await openMap("/?view=map&province=vn-quang-nam");
    expect(await page.locator("path.map-former").count()).toBe(1);
    expect(await unit(page, "vn-da-nang").getAttribute("class")).toContain("is-partly");
    await page.getByText("Không có cột mốc nào").waitFor();
  });

  it("says so where its part does not come, and offers a way on", async () => {
    const page = await open("/en/", {
      language: "en-GB",
      expects: [/Failed to load resource/, /error loading dynamically imported module/i],
      prepare: (fresh) => fresh.route(/MapView.*\.js/, (route) => route.abort()),
    });
    await page.getByRole("button", { name: "Map", exact: true }).click();
    await page.getByText("could not be loaded").waitFor();
    expect(await page.getByRole("button", { name: "Reload" }).isVisible()).toBe(true);
  });
});

describe("choosing with the pointer", () => {
  it("a unit filters by it, a second click lifts that, and the way back leads back", async () => {
    const page = await openMap("/?view=map");
    const spot = await spotOn(page, "vn-dak-lak");
    await page.mouse.click(spot.x, spot.y);
    await expect.poll(() => addressOf(page)).toBe("/?view=map&province=vn-dak-lak");
    expect(await unit(page, "vn-dak-lak").getAttribute("class")).toContain("is-chosen");
    const again = await spotOn(page, "vn-dak-lak");
    await page.mouse.click(again.x, again.y);
    await expect.poll(() => addressOf(page)).toBe("/?view=map");
    await page.goBack();
    await expect.poll(() => addressOf(page)).toBe("/?view=map&province=vn-dak-lak");
  });

  it("an archipelago chooses the unit that it belongs to", async () => {
    const page = await openMap("/?view=map");
    await page
      .locator(".map-islands", { hasText: "Hoàng Sa" })
      .locator("circle")
      .first()
      .scrollIntoViewIfNeeded();
    const island = await page
      .locator(".map-islands", { hasText: "Hoàng Sa" })
      .locator("circle")
      .first()
      .boundingBox();
    // Beside the island, as a hand hits it.
    await page.mouse.click((island?.x ?? 0) - 6, (island?.y ?? 0) + 4);
    await expect.poll(() => addressOf(page)).toBe("/?view=map&province=vn-da-nang");
  });

  it("a unit of which the record knows nothing chooses nothing, but is named", async () => {
    const page = await openMap("/?view=map");
    const spot = await spotOn(page, "vn-lai-chau");
    await page.mouse.move(spot.x, spot.y);
    await expect.poll(() => readout(page).textContent()).toBe("Lai Châu: chưa có cột mốc nào");
    await page.mouse.click(spot.x, spot.y);
    expect(addressOf(page)).toBe("/?view=map");
  });

  it.each([
    ["/", /^Đắk Lắk: \d+ cột mốc, 1 quan hệ hợp tác$/, "Chọn một tỉnh"],
    ["/en/", /^Dak Lak: \d+ milestones, 1 partnership$/, "Choose a province"],
  ])("a unit that is pointed at is named with its counts (%s)", async (path, words, hint) => {
    const page = await openMap(`${path}?view=map`);
    const spot = await spotOn(page, "vn-dak-lak");
    await page.mouse.move(spot.x, spot.y);
    await expect.poll(() => readout(page).textContent()).toMatch(words);
    await page.mouse.move(2, 2);
    await expect.poll(() => readout(page).textContent()).toContain(hint);
  });

  it("a finger on a phone does the same", async () => {
    const page = await openMap("/?view=map", { width: 390, height: 844, touch: true });
    const spot = await spotOn(page, "vn-dak-lak");
    await page.touchscreen.tap(spot.x, spot.y);
    await expect.poll(() => addressOf(page)).toBe("/?view=map&province=vn-dak-lak");
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
  });
});

describe("choosing by key", () => {
  it("a country on the ring filters by it, keeps the focus and says that it is chosen", async () => {
    const page = await openMap("/en/?view=map");
    const country = page.getByRole("button", { name: /^South Korea, \d+ milestones$/ });
    await country.focus();
    expect(await readout(page).textContent()).toMatch(/^South Korea: \d+ milestones, 2 partnerships$/);
    await page.keyboard.press("Enter");
    await expect.poll(() => addressOf(page)).toBe("/en/?view=map&partner=kr");
    expect(await country.getAttribute("aria-pressed")).toBe("true");
    expect(await country.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await expect.poll(() => addressOf(page)).toBe("/en/?view=map");
  });

  it("a province and a partner in the table filter, and the focus stays where it was", async () => {
    const page = await openMap("/en/?view=map");
    const province = table(page).getByRole("button", { name: "Dak Lak", exact: true });
    await province.focus();
    await expect.poll(() => unit(page, "vn-dak-lak").getAttribute("class")).toContain("is-lit");
    await page.keyboard.press("Space");
    await expect.poll(() => addressOf(page)).toBe("/en/?view=map&province=vn-dak-lak");
    expect(await province.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await table(page).getByRole("button", { name: "Da Nang", exact: true }).count()).toBe(1);
    expect(await table(page).getByRole("button", { name: "Uiwang", exact: true }).count()).toBe(0);
    await table(page).getByRole("button", { name: "Jeonbuk", exact: true }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => addressOf(page)).toBe("/en/?view=map&province=vn-dak-lak&partner=kr-jeonbuk");
  });

  it("a count leads to the milestones of that partnership", async () => {
    const page = await openMap("/en/?view=map");
    const link = table(page).getByRole("link", { name: /^See \d+ milestones of Hai Chau – Uiwang$/ });
    expect(await link.getAttribute("href")).toContain("/en/p/hai-chau--uiwang/");
    await link.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => addressOf(page)).toBe("/en/p/hai-chau--uiwang/");
    await page.locator(".timeline").waitFor();
  });
});

describe.each([false, true])("in forced colours (dark: %s)", (dark) => {
  it("units have borders, and a chosen one stands out", async () => {
    const page = await openMap("/?view=map&province=vn-dak-lak", {
      dark,
      prepare: (fresh) =>
        fresh.emulateMedia({ forcedColors: "active", colorScheme: dark ? "dark" : "light" }),
    });
    const look = (id: string) =>
      unit(page, id).evaluate((path) => {
        const { fill, stroke } = getComputedStyle(path);
        return { fill, stroke };
      });
    const [chosen, other] = [await look("vn-dak-lak"), await look("vn-lai-chau")];
    expect(other.stroke).not.toBe(other.fill);
    expect(chosen.fill).not.toBe(other.fill);
  });
});
