/** WCAG 2.2 AA as far as a program can tell, in every view, language, theme and width; and what lies beyond axe. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { foreignTexts } from "../support/audit";
import { bringAxe, violations } from "../support/axe";
import { browseSite } from "../support/page";
import { siteDetails } from "../support/siteRecord";

const { open } = browseSite();

type State = {
  readonly name: string;
  readonly search: string;
  /** What is there once the state stands. */
  readonly stands: string;
  readonly after?: (page: Page) => Promise<unknown>;
};

const VIEWS: readonly State[] = [
  { name: "timeline", search: "?view=timeline", stands: ".marks .mark-label" },
  { name: "list", search: "?view=list", stands: ".card" },
  { name: "table", search: "?view=table", stands: "tbody tr" },
  { name: "map", search: "?view=map", stands: ".map-picture" },
  {
    name: "map, filtered",
    search: "?view=map&province=vn-dak-lak&from=2019-01-01&to=2020-12-31",
    stands: ".map-window",
  },
  {
    name: "profile",
    search: "?view=profile&partnership=hai-chau--uiwang",
    stands: ".profile-parts[aria-busy=false]",
  },
  { name: "plans", search: "?view=plans", stands: ".plan" },
  { name: "anniversaries", search: "?view=anniversaries", stands: ".insight" },
  { name: "rhythm", search: "?view=rhythm", stands: ".rhythm" },
  {
    name: "comparison",
    search: "?view=compare&partnership=dak-lak--jeollabuk,hai-chau--uiwang",
    stands: ".compare",
  },
  { name: "story", search: "?view=story&partnership=hai-chau--uiwang", stands: ".story-step .sources" },
  { name: "about", search: "?view=about", stands: ".about-part" },
  { name: "search", search: "?view=list&q=dak+lak", stands: ".card mark" },
  { name: "empty", search: "?province=vn-quang-nam", stands: ".nothing" },
  { name: "milestone beside the timeline", search: "?view=timeline&m=hu-01", stands: ".detail .sources" },
  { name: "milestone beside the table", search: "?view=table&m=dj-19", stands: ".detail .sources" },
];

const MENU: State = {
  name: "menu",
  search: "?view=list&province=vn-da-nang",
  stands: ".card",
  after: (page) => page.locator(".facet-button").first().click(),
};
const SHEET: State = {
  name: "filter sheet",
  search: "?view=list&province=vn-da-nang",
  stands: ".card",
  after: (page) => page.locator(".filter-open").click(),
};
const SHORTCUTS: State = {
  name: "shortcuts",
  search: "?view=list",
  stands: ".card",
  after: (page) => page.keyboard.press("?"),
};

/** Goes to another view within the page, as the back button does: nothing is loaded again. */
async function show(page: Page, { search, stands, after }: State): Promise<void> {
  await page.evaluate((wanted) => {
    history.pushState(null, "", location.pathname + wanted);
    dispatchEvent(new PopStateEvent("popstate"));
  }, search);
  await page.locator(stands).first().waitFor();
  await after?.(page);
}

const close = (page: Page) => page.keyboard.press("Escape");

/** Names that stand in English sentences as they are: papers, a person in a title, the page itself. */
async function names(): Promise<readonly string[]> {
  const { articles } = await siteDetails();
  const papers = [...articles.values()].flatMap(({ publisher }) => [publisher.vi, publisher.en]);
  return [...papers, "Thanh Niên", "Nhân Dân", "Thời Đại", "Nguyễn Tuấn Hà", "Cầu Nối"];
}

/** One heading of the first level, at the head, and no level skipped on the way down. */
async function brokenHeadings(page: Page): Promise<string[]> {
  const levels = await page
    .locator("h1, h2, h3, h4, h5, h6")
    .evaluateAll((all) =>
      all.filter((one) => one.checkVisibility()).map(({ tagName }) => Number(tagName[1])),
    );
  const single = levels[0] === 1 && levels.filter((level) => level === 1).length === 1;
  const skips = levels.some((level, at) => level - (levels[at - 1] ?? 0) > 1);
  return single && !skips ? [] : [`headings: ${levels.join(" ")}`];
}

async function problemsIn(page: Page, states: readonly State[]): Promise<string[]> {
  const found: string[] = [];
  const known = await names();
  for (const state of states) {
    await page.emulateMedia({ colorScheme: "light" });
    await show(page, state);
    const light = [
      ...(await violations(page)),
      ...(await brokenHeadings(page)),
      ...(await foreignTexts(page, known)),
    ];
    await page.emulateMedia({ colorScheme: "dark" });
    found.push(...light.map((text) => `${state.name}: ${text}`));
    found.push(...(await violations(page, true)).map((text) => `${state.name}, dark: ${text}`));
    await close(page);
  }
  return found;
}

const VISITS = [
  [1280, "/", "vi-VN"],
  [1280, "/en/", "en-GB"],
  [390, "/", "vi-VN"],
  [390, "/en/", "en-GB"],
] as const;

describe("nothing is wrong with roles, names, colours, headings, languages", () => {
  it.each(VISITS)("at %i px, %s: all views, milestones, menus, sheets", async (width, path, language) => {
    const page = await open(`${path}?view=list`, { width, language });
    await bringAxe(page);
    const states = [...VIEWS, width > 500 ? MENU : SHEET, SHORTCUTS];
    expect(await problemsIn(page, states)).toEqual([]);
  });

  it.each(["/", "/en/"])("on the page that says that the record did not come: %s", async (path) => {
    const page = await open(path, {
      expects: [/Failed to load resource/],
      prepare: (fresh) => fresh.route("**/data/index.*.json", (route) => route.abort()),
    });
    await page.getByRole("alert").waitFor();
    await bringAxe(page);
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await violations(page, true)).toEqual([]);
  });
});
