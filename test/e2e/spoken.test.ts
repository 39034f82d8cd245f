/** One reader's whole way without sight or mouse, by what the browser tells assistive technology; and what is announced. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { browseSite } from "../support/page";
import { pdfPages, squeezed } from "../support/pdfText";
import { siteDetails, siteRecord } from "../support/siteRecord";
import { fieldOf, settled } from "../support/timelinePage";

const { open } = browseSite();

type Spoken = { readonly role: string; readonly name: string; readonly position: string };

/** The option of the timeline as the accessibility tree has it, which is what a screen reader says. */
async function spokenMark(page: Page): Promise<Spoken> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const list = nodes.find(({ role }) => role?.value === "listbox");
  const points = list?.properties?.find(({ name }) => name === "activedescendant")?.value;
  const id = points?.relatedNodes?.[0]?.backendDOMNodeId;
  const node = nodes.find(({ backendDOMNodeId }) => id !== undefined && backendDOMNodeId === id);
  const option = page.locator("[role=listbox] [role=option]");
  const [at, of] = [await option.getAttribute("aria-posinset"), await option.getAttribute("aria-setsize")];
  return {
    role: String(node?.role?.value),
    name: String(node?.name?.value),
    position: `${at} of ${of}`,
  };
}

async function tabTo(page: Page, role: string): Promise<void> {
  const isThere = () =>
    page.evaluate((wanted) => document.activeElement?.getAttribute("role") === wanted, role);
  for (let presses = 0; presses < 60 && !(await isThere()); presses += 1) await page.keyboard.press("Tab");
  expect(await isThere()).toBe(true);
}

describe("a reader who neither sees nor points", () => {
  it("searches, walks to the third mark, opens it, changes the language, and prints what it rests on", async () => {
    const [record, details] = [await siteRecord(), await siteDetails()];
    const page = await open("/en/?view=timeline", { language: "en-GB", width: 1280 });
    await settled(page);

    await page.keyboard.press("/");
    await page.keyboard.type("dak lak");
    await expect.poll(() => fieldOf(page, "q")).toBe("dak lak");
    await settled(page);
    const shown = Number.parseInt((await page.locator(".counts strong").textContent()) ?? "", 10);
    expect(shown).toBeGreaterThan(3);

    await tabTo(page, "listbox");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    const third = await spokenMark(page);
    expect(third.role).toBe("option");
    expect(third.position).toMatch(/^3 of \d+$/);
    const [title, date, partnership] = third.name.split(". ");
    expect(date).toMatch(/\d{4}/);
    expect(partnership).toMatch(/Dak Lak and (North Jeolla|Jeonbuk)/);

    await page.keyboard.press("Enter");
    await expect.poll(() => fieldOf(page, "m")).not.toBeNull();
    const id = fieldOf(page, "m") ?? "";
    expect(record.title(id, "en")).toBe(title);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe(record.title(id, "en"));

    await page.getByRole("link", { name: "Tiếng Việt" }).press("Enter");
    await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("vi");
    await page.getByRole("complementary", { name: record.title(id, "vi") }).waitFor();
    await page.locator(".detail .sources").waitFor();

    const text = squeezed(pdfPages(await page.pdf({ preferCSSPageSize: true })).join(""));
    expect(text).toContain(squeezed(record.title(id, "vi")));
    const claims = details.milestones.get(id)?.claims ?? [];
    expect(claims.length).toBeGreaterThan(0);
    for (const { article } of claims)
      expect(text).toContain(squeezed(details.articles.get(article)?.url ?? "no address"));
  });

  it("is told another mark at each step: another element, not other words in the same", async () => {
    const page = await open("/en/?view=timeline", { language: "en-GB" });
    await settled(page);
    await tabTo(page, "listbox");
    const points = () => page.getByRole("listbox").getAttribute("aria-activedescendant");
    const before = await points();
    await page.keyboard.press("ArrowRight");
    expect(await points()).not.toBe(before);
  });
});

/** Writes down every text that a status comes to hold, in order. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const text = element?.closest("[role=status], [role=alert]")?.textContent?.trim();
        if (text && said.at(-1) !== text) said.push(text);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
}

describe("what is announced", () => {
  it("is which places a search names and how much it leaves, once, after the last letter", async () => {
    const page = await open("/en/?view=list", {
      language: "en-GB",
      prepare: (fresh) => fresh.clock.install(),
    });
    await page.getByRole("searchbox", { name: "Search" }).focus();
    const said = await listen(page);
    await page.clock.pauseAt(Date.now() + 3_600_000);
    for (const letter of "dak lak") {
      await page.keyboard.press(letter === " " ? "Space" : letter);
      await page.clock.runFor(150);
    }
    await expect.poll(() => fieldOf(page, "q")).toBe("dak lak");
    await expect.poll(() => page.locator(".card mark").count()).toBeGreaterThan(0);
    expect(await said()).toEqual([]);
    await page.clock.runFor(2_000);
    const count = await page.locator(".counts strong").textContent();
    await expect
      .poll(said)
      .toEqual(["2 filters by place are offered", expect.stringContaining(count ?? "no count")]);
  });

  it("is nothing on arrival", async () => {
    const page = await open("/en/?view=list", {
      language: "en-GB",
      prepare: (fresh) => fresh.clock.install(),
    });
    await page.locator(".card").first().waitFor();
    await page.clock.runFor(5_000);
    expect((await page.getByRole("status").allTextContents()).join("").trim()).toBe("");
  });

  it("is the milestone that the next button leads to, where the focus stays on the button", async () => {
    const record = await siteRecord();
    const page = await open("/en/?view=list&m=hu-01", { language: "en-GB" });
    const said = await listen(page);
    await page.getByRole("button", { name: "Next milestone" }).press("Enter");
    await expect.poll(() => fieldOf(page, "m")).not.toBe("hu-01");
    const title = record.title(fieldOf(page, "m") ?? "", "en");
    await expect.poll(said).toContainEqual(expect.stringMatching(/^Milestone 3 of \d+ in this partnership/));
    expect((await said()).at(-1)).toContain(title);
  });

  it("is that a link was copied", async () => {
    const page = await open("/en/?view=list&m=hu-01", { language: "en-GB" });
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const said = await listen(page);
    await page.getByRole("button", { name: "Copy link", exact: true }).press("Enter");
    await expect.poll(said).toContainEqual(expect.stringContaining("Copied"));
  });
});
