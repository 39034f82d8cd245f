/** Choosing places through time: what a former unit did, in three actions, by menu and by search; and how it is named. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { browseSite } from "../support/page";
import { addressOf } from "../support/timelinePage";

const { open } = browseSite();

const DAYS_BEFORE = "(đến 30/6/2025)";

async function countShown(page: Page): Promise<number> {
  const text = await page.locator(".counts").getByRole("strong").textContent();
  return Number(text?.match(/\d+/)?.[0]);
}

describe("what Đắk Lắk did before it took in Phú Yên", () => {
  it("is three actions away by the menu", async () => {
    const page = await open("/?view=list");
    await page.getByRole("button", { name: /^Tỉnh, thành phố/ }).click();
    await page.getByRole("searchbox", { name: "Tìm trong mục Tỉnh, thành phố" }).fill("dak lak");
    await page.getByRole("checkbox", { name: `Đắk Lắk ${DAYS_BEFORE}` }).check();
    await expect.poll(() => addressOf(page)).toBe("/?view=list&province=vn-dak-lak-pre2025");
  });

  it("is three actions away by the search", async () => {
    const page = await open("/?view=list");
    const search = page.getByRole("searchbox", { name: "Tìm kiếm" });
    await search.click();
    await search.fill("Đắk Lắk");
    await page.getByRole("button", { name: `Đắk Lắk ${DAYS_BEFORE}`, exact: true }).click();
    await expect.poll(() => addressOf(page)).toBe("/?view=list&province=vn-dak-lak-pre2025");
    expect(await search.inputValue()).toBe("");
  });

  it("is less than what Đắk Lắk of today has done", async () => {
    const former = await open("/?view=list&province=vn-dak-lak-pre2025");
    const today = await open("/?view=list&province=vn-dak-lak");
    expect(await countShown(former)).toBeGreaterThan(0);
    expect(await countShown(today)).toBeGreaterThan(await countShown(former));
    await today
      .getByRole("button", { name: /^Bỏ chọn Đắk Lắk \(gồm cả Phú Yên đến 30\/6\/2025\)/ })
      .waitFor();
  });
});

describe("a place in the search", () => {
  it.each([
    ["Jeollabuk", "Jeonbuk (đến 17/1/2024 là Jeollabuk)"],
    ["전라북도", "Jeonbuk (đến 17/1/2024 là Jeollabuk)"],
    ["dak lak", "Đắk Lắk (gồm cả Phú Yên đến 30/6/2025)"],
    ["Phú Yên", "Đắk Lắk (gồm cả Phú Yên đến 30/6/2025)"],
    ["Hải Châu", "Quận Hải Châu (đến 30/6/2025)"],
  ])("“%s” is offered as the filter “%s”", async (typed, name) => {
    const page = await open("/");
    await page.getByRole("searchbox", { name: "Tìm kiếm" }).fill(typed);
    await page
      .getByRole("search", { name: "Lọc theo nơi:" })
      .getByRole("button", { name, exact: true })
      .waitFor();
  });

  it("is told to who cannot see it, and leads on by key", async () => {
    const page = await open("/en/", { language: "en-GB" });
    const search = page.getByRole("searchbox", { name: "Search" });
    await search.fill("Uiwang");
    await page
      .getByRole("status")
      .filter({ hasText: /filters? by place (is|are) offered/ })
      .waitFor();
    await search.focus();
    // Past the button that empties the field.
    for (const key of ["Tab", "Tab", "Enter"]) await page.keyboard.press(key);
    await expect.poll(() => addressOf(page)).toBe("/en/?partner=kr-uiwang");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
  });

  it("keeps what else was searched for", async () => {
    const page = await open("/");
    await page.getByRole("searchbox", { name: "Tìm kiếm" }).fill("khẩu trang Uiwang");
    await page.getByRole("button", { name: "Uiwang", exact: true }).click();
    await expect
      .poll(() => new URL(page.url()).searchParams.toString())
      .toBe(new URLSearchParams({ partner: "kr-uiwang", q: "khẩu trang" }).toString());
  });

  it("is not offered where none was named", async () => {
    const page = await open("/");
    await page.getByRole("searchbox", { name: "Tìm kiếm" }).fill("khẩu trang");
    await expect.poll(() => addressOf(page)).toContain("q=");
    expect(await page.getByRole("search", { name: "Lọc theo nơi:" }).count()).toBe(0);
  });
});

describe("a milestone of another time", () => {
  it.each([
    ["/?view=list&province=vn2-hai-chau", "Hải Châu (nay thuộc Đà Nẵng) ⇄ Uiwang"],
    ["/en/?view=list&province=vn2-hai-chau", "Hai Chau (today in Da Nang) ⇄ Uiwang"],
    ["/?view=table&province=vn2-hai-chau", "Hải Châu (nay thuộc Đà Nẵng) ⇄ Uiwang"],
    ["/?view=list&partner=kr-jeonbuk", "Jeollabuk (nay là Jeonbuk)"],
  ])("is named by its places of the day, today's beside them (%s)", async (path, words) => {
    const page = await open(path);
    await expect.poll(() => page.locator("main").textContent()).toContain(words);
  });

  it("has what its place was called in the head of its lane", async () => {
    const page = await open("/?partnership=dak-lak--jeollabuk");
    const head = page.getByRole("heading", { level: 3 }).filter({ hasText: "Jeonbuk" });
    await expect.poll(() => head.textContent()).toContain("đến 17/1/2024 là Jeollabuk");
  });
});

describe("how far the record goes", () => {
  it.each([
    ["/?view=about", "vi-VN", "Theo tỉnh, thành phố", "Đà Nẵng", "Toàn bộ dữ liệu"],
    ["/en/?view=about", "en-GB", "By province or city", "Da Nang", "Whole record"],
  ])("is told by province, with a line of the whole (%s)", async (path, language, caption, name, whole) => {
    const page = await open(path, { language });
    const table = page.getByRole("table", { name: caption });
    await table.getByRole("rowheader", { name: whole }).waitFor();
    const row = table.getByRole("row", { name: new RegExp(`^${name} \\d`) });
    const cells = await row.getByRole("cell").allTextContents();
    expect(cells).toHaveLength(5);
    expect(Number(cells[1])).toBeGreaterThan(0);
    await row.getByRole("link", { name, exact: true }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get("province")).toBe("vn-da-nang");
    await expect.poll(() => countShown(page)).toBe(Number(cells[1]));
  });

  it("says so and tries again where it does not come", async () => {
    let fails = true;
    const page = await open("/?view=about", {
      prepare: (each) =>
        each.route(/coverage[^/]*\.json/, (route) =>
          fails ? route.abort("internetdisconnected") : route.continue(),
        ),
      expects: [/Failed to load resource/],
    });
    const part = page.getByRole("region", { name: "Dữ liệu có đến đâu" });
    await part.getByText("Không tải được dữ liệu.").waitFor();
    fails = false;
    await part.getByRole("button", { name: "Thử lại" }).click();
    await part.getByRole("table", { name: "Theo nước" }).waitFor();
  });
});
