/** When something does not come: the page says in one sentence what is the matter and offers a way on. */
import type { Page, Route } from "playwright-core";
import { describe, expect, it } from "vitest";
import { browseSite } from "../support/page";
import { marks, settled } from "../support/timelinePage";

const { open } = browseSite();

type Fault = (route: Route) => Promise<void>;

const missing: Fault = (route) => route.fulfill({ status: 404, body: "Not found" });
const offline: Fault = (route) => route.abort("internetdisconnected");
const page404: Fault = (route) =>
  route.fulfill({ status: 200, contentType: "text/html", body: "<!doctype html><title>Hello</title>" });
const cutShort: Fault = async (route) => {
  const text = await (await route.fetch()).text();
  await route.fulfill({ status: 200, contentType: "application/json", body: text.slice(0, text.length / 2) });
};
const otherFormat: Fault = async (route) => {
  const text = await (await route.fetch()).text();
  await route.fulfill({ json: { ...(JSON.parse(text) as object), format: 99 } });
};

/** Files that end so get this answer, until `mended` is called. */
function faulty(end: string, fault: Fault) {
  let broken = true;
  return {
    prepare: (page: Page) =>
      page.route(new RegExp(end), (route) => (broken ? fault(route) : route.continue())),
    mended: () => {
      broken = false;
    },
  };
}

/** The browser says by itself that a file did not come. */
const NOT_COME = [/Failed to load resource/];

const RECORD_FAULTS = [
  ["is not there", missing, /không tải được/i, /could not be loaded/],
  ["cannot be reached", offline, /không tải được/i, /could not be loaded/],
  ["is cut short", cutShort, /bị hỏng/, /arrived damaged/],
  ["is a page instead", page404, /bị hỏng/, /arrived damaged/],
  ["is of another format", otherFormat, /không cùng phiên bản/, /different versions/],
] as const;

describe("a record that", () => {
  it.each(RECORD_FAULTS)("%s is told in Vietnamese, and can be tried again", async (_what, fault, words) => {
    const { prepare, mended } = faulty("/data/index\\.\\w+\\.json", fault);
    const page = await open("/", { prepare, expects: NOT_COME });
    expect(await page.getByRole("alert").textContent()).toMatch(words);
    mended();
    await page.getByRole("button", { name: "Thử lại" }).click();
    await settled(page);
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  it.each(RECORD_FAULTS)("%s is told in English", async (_what, fault, _vi, words) => {
    const { prepare } = faulty("/data/index\\.\\w+\\.json", fault);
    const page = await open("/en/", { prepare, expects: NOT_COME });
    expect(await page.getByRole("alert").textContent()).toMatch(words);
    expect(await page.getByRole("button", { name: "Try again" }).count()).toBe(1);
  });
});

describe("titles that do not come", () => {
  it("stop the first page with a sentence and a way on", async () => {
    const { prepare, mended } = faulty("/data/titles\\.en\\.\\d+\\.\\w+\\.json", missing);
    const page = await open("/en/", { prepare, expects: NOT_COME });
    expect(await page.getByRole("alert").textContent()).toMatch(/could not be loaded/);
    mended();
    await page.getByRole("button", { name: "Try again" }).click();
    await settled(page);
  });

  it("of the other language leave the page as it is, say so, and can be asked for again", async () => {
    const { prepare, mended } = faulty("/data/titles\\.en\\.\\d+\\.\\w+\\.json", missing);
    const page = await open("/", { prepare, expects: NOT_COME });
    await page.getByRole("link", { name: "English" }).click();
    const notice = page.getByRole("status").filter({ hasText: "Không tải được ngôn ngữ kia" });
    await notice.waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("vi");
    expect(new URL(page.url()).pathname).toBe("/");
    mended();
    await page.getByRole("link", { name: "English" }).click();
    await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.getByRole("status").filter({ hasText: "could not be loaded" }).count()).toBe(0);
  });
});

describe("details that do not come", () => {
  it.each([
    ["/", "Chưa tải được phần bằng chứng", "Thử lại", /^Bằng chứng/],
    ["/en/", "The evidence could not be loaded", "Try again", /^Evidence/],
  ])("leave the marks in their place (%s)", async (path, words, retry, evidence) => {
    const { prepare, mended } = faulty("/data/details\\.\\d+\\.\\w+\\.json", missing);
    const page = await open(`${path}?m=hu-01`, { prepare, expects: NOT_COME });
    const notice = page.getByRole("status").filter({ hasText: words });
    await notice.waitFor();
    await settled(page);
    mended();
    await notice.getByRole("button", { name: retry }).click();
    await page.getByRole("heading", { name: evidence }).waitFor();
    await expect.poll(() => notice.count()).toBe(0);
  });
});

describe("a search", () => {
  it.each([
    ["/?view=list", "Chưa tải được phần tìm kiếm", "Tải lại trang", "Đắk Lắk"],
    ["/en/?view=list", "The search could not be loaded", "Reload the page", "Dak Lak"],
  ])(
    "whose script does not come leaves all milestones, and a way on (%s)",
    async (path, words, way, asked) => {
      const { prepare, mended } = faulty("/assets/buildSearch[^/]*\\.js", offline);
      const page = await open(path, { prepare, expects: NOT_COME });
      const all = await page.locator(".card").count();
      await page.getByRole("searchbox").fill(asked);
      const notice = page.getByRole("status").filter({ hasText: words });
      await notice.waitFor();
      expect(await page.locator(".card").count()).toBe(all);
      mended();
      await notice.getByRole("button", { name: way }).click();
      await page.getByRole("searchbox").waitFor();
      await expect.poll(() => page.locator(".card").count()).toBeLessThan(all);
    },
  );

  it("that lacks a part of the record says so, and can be tried again", async () => {
    const { prepare, mended } = faulty("/data/titles\\.vi\\.\\d+\\.\\w+\\.json", missing);
    const page = await open("/en/?view=list&q=Uiwang", { prepare, expects: NOT_COME });
    const told = page.getByRole("status").filter({ hasText: "could not be searched" });
    await told.waitFor();
    expect(await page.locator(".card").count()).toBeGreaterThan(0);
    mended();
    await told.getByRole("button", { name: "Try again" }).click();
    await expect.poll(() => told.count()).toBe(0);
  });
});

describe("a timeline that does not come", () => {
  it.each([
    ["/", "Không hiển thị được dòng thời gian", "Danh sách các cột mốc"],
    ["/en/", "The timeline could not be shown", "List of milestones"],
  ])("gives way to the list (%s)", async (path, words, list) => {
    const { prepare } = faulty("/assets/visTimeline[^/]*\\.js", offline);
    const page = await open(path, { prepare, expects: NOT_COME });
    await page.getByRole("status").filter({ hasText: words }).waitFor();
    await page.getByRole("region", { name: list }).waitFor();
    expect(await marks(page).count()).toBe(0);
    expect(await page.getByRole("region", { name: list }).getByRole("link").count()).toBeGreaterThan(30);
  });
});

const FIRST_CARD = ".card h3 a";

describe("a part of the page that does not come", () => {
  it.each([
    ["/?view=list", 1280, "Phần này của trang không tải được", "Đóng", "Tải lại trang"],
    ["/en/?view=list", 390, "This part of the page could not be loaded", "Close", "Reload the page"],
  ])(
    "leaves a sentence where a milestone opens, and two ways on (%s)",
    async (path, width, words, close, reload) => {
      const { prepare, mended } = faulty("/assets/DetailPanel[^/]*\\.js", offline);
      const page = await open(path, { prepare, width, height: 844, expects: NOT_COME });
      const told = page.getByRole("complementary").filter({ hasText: words });
      await page.locator(FIRST_CARD).first().click();
      await told.waitFor();
      await told.getByRole("button", { name: close }).click();
      await expect.poll(() => told.count()).toBe(0);
      expect(new URL(page.url()).searchParams.get("m")).toBeNull();
      await page.locator(FIRST_CARD).first().click();
      mended();
      await told.getByRole("button", { name: reload }).click();
      await page.locator(".detail h2").waitFor();
    },
  );

  it("leaves a sentence in its dialog", async () => {
    const { prepare } = faulty("/assets/Shortcuts[^/]*\\.js", offline);
    const page = await open("/en/?view=list", { prepare, expects: NOT_COME });
    await page.keyboard.press("?");
    const dialog = page.getByRole("dialog", { name: "Keyboard shortcuts" });
    await dialog.getByText("This part of the page could not be loaded").waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => dialog.count()).toBe(0);
  });

  it("is said beside the button that would have printed it", async () => {
    const { prepare } = faulty("/assets/PrintReport[^/]*\\.js", offline);
    const page = await open("/?view=list", { prepare, expects: NOT_COME });
    await page.getByRole("button", { name: "In", exact: true }).click();
    await page.getByText("Phần này của trang không tải được").waitFor();
    expect(await page.getByRole("button", { name: "In", exact: true }).getAttribute("aria-disabled")).toBe(
      "false",
    );
  });
});

describe("a connection that is lost once the page has come to rest", () => {
  it("takes nothing away: milestones open, keys are listed, the report is printed", async () => {
    const page = await open("/en/?view=list");
    await page.waitForLoadState("networkidle");
    await page
      .locator(".card-sources")
      .first()
      .filter({ hasText: /source/ })
      .waitFor();
    await page.context().setOffline(true);
    await page.keyboard.press("?");
    await page.getByRole("dialog").getByText("In the timeline").waitFor();
    await page.keyboard.press("Escape");
    await page.locator(FIRST_CARD).first().click();
    await page.locator(".detail .sources").waitFor();
    await page.locator(".detail").getByRole("button", { name: "Report a mistake" }).click();
    await page.getByRole("textbox", { name: "Text of the report" }).waitFor();
    await page.keyboard.press("Escape");
    await page.emulateMedia({ media: "print" });
    await page.locator(".print-report").waitFor();
  });
});

describe("a script that", () => {
  const FAILED = [...NOT_COME, /^uncaught/];
  const broken = (page: Page) => page.getByRole("alert").filter({ hasText: "The page ran into an error" });

  it.each([
    ["is the page's own", "/assets/index-[^/]*\\.js"],
    ["holds the words", "/assets/en-[^/]*\\.js"],
  ])("does not come (%s) leaves a sentence and a way on", async (_what, file) => {
    const { prepare, mended } = faulty(file, offline);
    const page = await open("/en/", { prepare, expects: FAILED, waits: false });
    await broken(page).waitFor();
    expect(await page.getByText("Loading the record").isVisible()).toBe(false);
    expect(await page.locator(".is-written .card:visible").count()).toBeGreaterThan(10);
    mended();
    await page.getByRole("button", { name: "Reload the page" }).click();
    await settled(page);
    expect(await broken(page).count()).toBe(0);
  });

  it("fails while it draws the page leaves the same", async () => {
    const prepare = (page: Page) =>
      page.addInitScript(() => {
        Object.defineProperty(Intl, "Collator", { value: null });
      });
    const page = await open("/en/?view=table", { prepare, expects: [/is not a constructor/], waits: false });
    await broken(page).waitFor();
  });
});

describe("a browser that forbids storage", () => {
  const forbid = (page: Page) =>
    page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("forbidden", "SecurityError");
        },
      });
    });

  it("shows the page and switches its language all the same", async () => {
    const page = await open("/", { language: "en-GB", prepare: forbid });
    await settled(page);
    expect(new URL(page.url()).pathname).toBe("/en/");
    await page.getByRole("link", { name: "Tiếng Việt" }).click();
    await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("vi");
  });
});
