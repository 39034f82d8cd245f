/** What came through all the same can do nothing: texts are shown as they are, and the page's policy stops what would run. */
import type { Page, Route } from "playwright-core";
import { describe, expect, it } from "vitest";
import { MARKUP } from "../support/hostileMarkup";
import { browseSite } from "../support/page";
import { settled } from "../support/timelinePage";

const { open } = browseSite();

declare global {
  interface Window {
    hacked?: number;
  }
}

const LINKS = [
  "javascript:window.hacked=1",
  "data:text/html,<script>1</script>",
  "\u0001javascript:window.hacked=1",
];

/** Every text of a file of the dataset becomes markup, every address a link that runs. Words of lists and dates stay. */
function hostile(value: unknown, key = "", count = { texts: 0 }): unknown {
  if (Array.isArray(value)) return value.map((inside) => hostile(inside, key, count));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, inside]) => [name, hostile(inside, name, count)]),
    );
  if (typeof value !== "string") return value;
  count.texts += 1;
  if (key === "url") return LINKS[count.texts % LINKS.length];
  if (!value.includes(" ")) return value;
  return count.texts === 3 ? "W".repeat(2000) : `${MARKUP[count.texts % MARKUP.length]} \u202E${count.texts}`;
}

/** What the page still asks for when its test is over comes to nobody. */
const nobody = () => {};

const poison = (route: Route): Promise<void> =>
  route
    .fetch()
    .then(async (answer) => route.fulfill({ json: hostile(await answer.json()) }))
    .catch(nobody);

const poisoned = (page: Page) => page.route(/\/data\/(titles|details|news)\./, poison);

/** What of the page would run, or leads where no page of ours leads. */
function live(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ours = "script[src], script[type], head > script, head > style, link, svg.logo, svg.icon";
    const strange = [
      ...document.querySelectorAll(
        "script, style, img, iframe, object, embed, [onload], [onerror], [onmouseover]",
      ),
    ]
      .filter((element) => !element.matches(ours))
      .map((element) => element.outerHTML.slice(0, 80));
    const links = [...document.links].map(({ href }) => href).filter((href) => !/^https?:/.test(href));
    const wide = document.documentElement.scrollWidth > innerWidth ? ["wider than the screen"] : [];
    return [...strange, ...links, ...wide, ...(window.hacked === undefined ? [] : ["hacked"])];
  });
}

describe("a dataset of which every text is markup", () => {
  it.each([
    ["/en/?view=list", 1280],
    ["/?view=list", 390],
    ["/en/?view=table", 1280],
    ["/en/", 1280],
    ["/?view=about", 1280],
  ])("is shown letter by letter, and nothing of it runs (%s, %i px)", async (path, width) => {
    const page = await open(path, {
      width,
      language: path.startsWith("/en") ? "en" : "vi",
      prepare: poisoned,
    });
    if (path === "/en/") await settled(page);
    await page.getByText("window.hacked=1").first().waitFor({ state: "attached" });
    expect(await live(page)).toEqual([]);
  });

  it("opens, is searched and printed like any other", async () => {
    const page = await open("/en/?view=list&m=hu-01", { prepare: poisoned });
    await page.locator(".detail .sources").waitFor();
    expect(await live(page)).toEqual([]);
    // An article without an address that leads anywhere is named and not linked.
    expect(await page.locator(".detail .sources a[target]").count()).toBe(0);
    await page.locator(".detail").getByRole("button", { name: "Report a mistake" }).click();
    await page.getByRole("textbox", { name: "Text of the report" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("searchbox").fill("<img src=x onerror");
    await page.locator("mark").first().waitFor();
    await page.emulateMedia({ media: "print" });
    await page.locator(".print-report").waitFor();
    expect(await live(page)).toEqual([]);
  });
});

const LONG = "a".repeat(2000);

describe("an address that was made to harm", () => {
  it.each([
    "?q=<script>window.hacked=1</script>&m=<img src=x onerror=window.hacked=1>",
    "?view=__proto__&sort=constructor&lang=__proto__&m=__proto__&province=constructor,__proto__",
    "?from=99999-99-99&to=-1&only=NaN&field=javascript:window.hacked=1",
    `?q=${LONG}&province=${LONG}&m=${LONG}`,
    "?q=%00%E0%A4%A%ED%A0%80\u202E&partner=%",
    "#<img src=x onerror=window.hacked=1>:~:text=x",
  ])("leaves the page whole: %s", async (search) => {
    const page = await open(`/en/${search}`, { language: "en" });
    await page.getByRole("searchbox").waitFor();
    expect(await live(page)).toEqual([]);
    expect(await page.locator("main").count()).toBe(1);
  });
});

describe("the policy of the page", () => {
  it.each<[string, RegExp, (page: Page) => Promise<unknown>]>([
    [
      "a script that was put into the page",
      /require-trusted-types-for trusted-types-sink/,
      (page) =>
        page.evaluate(() => {
          const script = document.createElement("script");
          script.append("window.hacked=1");
          document.body.append(script);
        }),
    ],
    [
      "a handler among the attributes",
      /(script-src-attr|require-trusted-types-for)/,
      (page) =>
        page.evaluate(() => {
          document.body.setAttribute("onclick", "window.hacked=1");
          document.body.click();
        }),
    ],
    [
      "text as code",
      /require-trusted-types-for trusted-types-sink/,
      (page) =>
        page.evaluate(() => {
          setTimeout("window.hacked=1");
        }),
    ],
    [
      "a request to another host",
      /connect-src https:\/\/example\.org/,
      (page) => page.evaluate(() => fetch("https://example.org/").catch(() => undefined)),
    ],
    [
      "a picture from another host",
      /img-src https:\/\/example\.org/,
      (page) =>
        page.evaluate(() => {
          new Image().src = "https://example.org/x.png";
        }),
    ],
    [
      "a style among the attributes",
      /style-src-attr inline/,
      (page) => page.evaluate(() => document.body.setAttribute("style", "color: red")),
    ],
  ])("stops %s", async (_what, breach, attack) => {
    const heard: string[] = [];
    const page = await open("/en/?view=list", {
      breaches: [/^policy: /],
      expects: [/Content Security Policy|Trusted ?(Type|Script)/, /^left the site: https:\/\/example\.org/],
    });
    page.on("console", (message) => heard.push(message.text()));
    await page.exposeFunction("heard", (what: string) => heard.push(what));
    await page.evaluate(() => {
      addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
        (window as unknown as { heard: (what: string) => void }).heard(`${effectiveDirective} ${blockedURI}`); // put there just now
      });
    });
    await attack(page).catch(() => undefined);
    await expect.poll(() => heard.join("\n")).toMatch(breach);
    expect(await page.evaluate(() => window.hacked)).toBeUndefined();
  });

  it("shows HTML that a script writes as the text that it is", async () => {
    const page = await open("/en/");
    await settled(page);
    const shown = await page.evaluate(() => {
      const place = document.createElement("p");
      place.innerHTML = "<img src=x onerror=window.hacked=1>";
      return [place.textContent, place.childElementCount];
    });
    expect(shown).toEqual(["<img src=x onerror=window.hacked=1>", 0]);
  });
});
