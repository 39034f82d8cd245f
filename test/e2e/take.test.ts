/** What a reader takes away: files that other programs read, a calendar, citations; and dialogs that everyone can use. */
import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import ICAL from "ical.js";
import Papa from "papaparse";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { clashes, foreignTexts, smallTargets } from "../support/audit";
import { bringAxe, violations } from "../support/axe";
import { browseSite } from "../support/page";
import { siteDetails, siteRecord } from "../support/siteRecord";

const { open } = browseSite();

const dialog = (page: Page) => page.locator("dialog.modal[open]");

/** Opens the dialog of downloads, or that of citations, and waits for what it offers. */
async function opened(page: Page, name: string): Promise<Page> {
  await page.getByRole("button", { name, exact: true }).click();
  await dialog(page).locator(".choice").first().waitFor();
  return page;
}

/** The file that a button of the dialog makes: its name and its bytes. */
async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog(page).getByRole("button", { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

function rows(text: string, delimiter = ",") {
  const { data, errors } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
    delimiter,
  });
  expect(errors).toEqual([]);
  return data;
}

const choose = (page: Page, name: string) => dialog(page).getByRole("radio", { name }).check();

describe("the files", () => {
  it("hold what is shown, or the whole record where the reader asks for it", async () => {
    const { index } = await siteRecord();
    const page = await opened(await open("/en/?view=list&field=culture"), "Download");
    const shown = Number((await page.locator(".counts strong").textContent())?.match(/\d+/)?.[0]);
    expect(shown).toBeLessThan(index.milestones.length);
    const part = await saved(page, "Table of milestones (CSV)");
    expect(part.name).toBe(`cau-noi-${index.edition.version}-selection-milestones.csv`);
    const found = rows(part.bytes.toString("utf8"));
    expect(found).toHaveLength(shown);
    expect(found.filter(({ fields }) => !fields?.split(";").includes("culture"))).toEqual([]);
    await choose(page, "The whole record");
    const whole = await saved(page, "Table of milestones (CSV)");
    expect(whole.name).toBe(`cau-noi-${index.edition.version}-milestones.csv`);
    expect(rows(whole.bytes.toString("utf8"))).toHaveLength(index.milestones.length);
  });

  it("are parted by semicolons for the reader whose Excel expects them", async () => {
    const page = await opened(await open("/?view=list"), "Tải về");
    await choose(page, "Dấu chấm phẩy");
    const { bytes } = await saved(page, "Bảng nguồn (CSV)");
    const details = await siteDetails();
    expect(rows(bytes.toString("utf8"), ";").map(({ id }) => id)).toEqual([...details.articles.keys()]);
  });

  it("come as a Data Package, as JSON by the schema, as linked data and as a report", async () => {
    const page = await opened(await open("/p/hai-chau--uiwang/?view=list"), "Tải về");
    const zip = await saved(page, "Gói dữ liệu (ZIP)");
    expect(zip.name).toContain("hai-chau--uiwang-data-package.zip");
    const files = unzipSync(new Uint8Array(zip.bytes));
    const ids = rows(strFromU8(files["milestones.csv"] ?? new Uint8Array())).map(({ id }) => id);
    const json = JSON.parse((await saved(page, "Dữ liệu đầy đủ (JSON)")).bytes.toString("utf8"));
    expect(json.milestones.map(({ id }: { readonly id: string }) => id)).toEqual(ids);
    const linked = JSON.parse((await saved(page, "Dữ liệu liên kết (JSON-LD)")).bytes.toString("utf8"));
    expect(linked["@graph"].filter((node: object) => "dcterms:date" in node).length).toBeGreaterThan(0);
    const report = await saved(page, "Báo cáo (Markdown)");
    expect(report.bytes.toString("utf8").match(/^### /gm)).toHaveLength(ids.length);
    expect(await dialog(page).getByRole("status").first().textContent()).toContain(report.name);
  });

  it("are not made where the record does not come, until it does", async () => {
    let broken = true;
    const page = await open("/en/?view=list", {
      expects: [/Failed to load resource/],
      prepare: (fresh) =>
        fresh.route(/\/data\/titles\.vi\.\d+/, (route) => (broken ? route.abort() : route.continue())),
    });
    await page.getByRole("button", { name: "Download", exact: true }).click();
    await dialog(page).getByText("could not be loaded").waitFor();
    broken = false;
    await dialog(page).getByRole("button", { name: "Try again" }).click();
    expect(rows((await saved(page, "Table of partnerships (CSV)")).bytes.toString("utf8"))).not.toEqual([]);
  });
});

describe("the calendar", () => {
  it("holds as many events as the dialog says, as the reader chose them", async () => {
    const page = await opened(await open("/en/?view=list"), "Download");
    await choose(page, "Every year");
    const said = await dialog(page)
      .getByText(/\d+ events?\./)
      .textContent();
    const { name, bytes } = await saved(page, "Download calendar (ICS)");
    expect(name).toMatch(/^cau-noi-[\d.]+-en\.ics$/);
    const calendar = new ICAL.Component(ICAL.parse(bytes.toString("utf8")));
    expect(calendar.getAllSubcomponents("vevent")).toHaveLength(Number(said?.match(/\d+/)?.[0]));
    await dialog(page).getByRole("checkbox").uncheck();
    await choose(page, "None");
    expect(await dialog(page).getByText("nothing to put into a calendar").count()).toBe(1);
    expect(await dialog(page).getByRole("button", { name: "Download calendar" }).isDisabled()).toBe(true);
  });
});

describe("a citation", () => {
  it("of an open milestone is copied with its italics", async () => {
    const { title } = await siteRecord();
    const page = await open("/en/?view=list&m=hu-01");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await opened(page, "Cite");
    await choose(page, "APA");
    await dialog(page).getByRole("button", { name: "Copy", exact: true }).first().click();
    await dialog(page).getByText("Copied").waitFor();
    const [plain, html] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const text = async (type: string) => (await item?.getType(type))?.text() ?? "";
      return [await text("text/plain"), await text("text/html")];
    });
    expect(plain).toContain(`${title("hu-01", "en")} (Version`);
    expect(plain).toContain("/en/?m=hu-01");
    expect(html).toContain("<i>");
  });

  it("comes for reference managers, of a milestone or of its partnership", async () => {
    const page = await opened(await open("/?view=list&m=dj-01"), "Trích dẫn");
    await choose(page, "BibTeX");
    const text = dialog(page).getByRole("textbox");
    const entries = async () => ((await text.inputValue()).match(/^@/gm) ?? []).length;
    const one = await entries();
    await choose(page, "Quan hệ hợp tác này");
    expect(await entries()).toBeGreaterThan(one);
    await choose(page, "RIS");
    const { name, bytes } = await saved(page, "Tải tệp");
    expect(name).toMatch(/dak-lak--jeollabuk-references\.ris$/);
    expect(bytes.toString("utf8")).toMatch(/^TY {2}- DATA\r\n/);
  });
});

describe("the dialogs", () => {
  const cases = [
    ["/", "?view=list&field=culture", "Tải về", 1280],
    ["/en/", "?view=list&field=culture", "Download", 390],
    ["/", "?view=list&m=dj-01", "Trích dẫn", 390],
    ["/en/", "?view=list&m=hu-01", "Cite", 1280],
    ["/", "?view=list", "Tải về", 320],
  ] as const;

  it.each(cases)(
    "can be read, named and hit by everyone: %s%s %s at %i px",
    async (path, search, name, width) => {
      const page = await opened(await open(path + search, { width }), name);
      await page.evaluate(() => document.fonts.ready);
      await bringAxe(page);
      const { articles } = await siteDetails();
      const names = [...articles.values()].flatMap(({ publisher }) => [publisher.vi, publisher.en]);
      expect(await violations(page)).toEqual([]);
      expect(await clashes(page)).toEqual([]);
      expect(await smallTargets(page)).toEqual([]);
      expect(await foreignTexts(page, [...names, "Cầu Nối", "Nguyễn Tuấn Hà"])).toEqual([]);
      const wider = await dialog(page).evaluate((element) => element.scrollWidth - element.clientWidth);
      expect(wider).toBeLessThanOrEqual(0);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await violations(page, true)).toEqual([]);
    },
  );

  it("give the focus back to the button that opened them", async () => {
    const page = await opened(await open("/en/?view=list"), "Download");
    await page.keyboard.press("Escape");
    await dialog(page).waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Download");
  });
});
