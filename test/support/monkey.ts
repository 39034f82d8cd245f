/** A reader who does anything: seeded actions within the page, and what must hold after each of them. */
import type { Page } from "playwright-core";

/** What went wrong, with the action before it; empty where nothing did. */
export type Played = { readonly actions: number; readonly wrong: readonly string[] };

const QUERIES = [
  "",
  "giáo dục",
  "da nang",
  "Đắk Lắk",
  "xyzzy",
  "2021",
  "<b>",
  "một hai",
  "\u0323",
  "lao động",
];
const KEYS = ["/", "?", "Escape", "ArrowLeft", "ArrowRight", "ArrowDown", "+", "-", "Home", "End", "t", "l"];

/** Plays so many actions on the page as it stands; the same seed plays the same ones on the same page. */
export function play(page: Page, seed: number, actions: number): Promise<Played> {
  return page.evaluate(
    async ({ seed: first, actions: count, queries, keys }) => {
      let state = first;
      // Mulberry32: small, and good enough to choose buttons.
      const random = () => {
        state = (state + 0x6d2b79f5) | 0;
        let t = Math.imul(state ^ (state >>> 15), 1 | state);
        t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
        return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
      };
      const oneOf = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
      const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const inReach = (selector: string) => {
        const dialog = document.querySelector<HTMLElement>("dialog:modal");
        return [...(dialog ?? document).querySelectorAll<HTMLElement>(selector)].filter((one) =>
          one.checkVisibility(),
        );
      };
      // Links that leave the page, and what the browser itself does, are no actions of this page.
      const stay = (event: Event) => {
        const link = event.target instanceof Element ? event.target.closest("a") : null;
        if (link && !event.defaultPrevented) event.preventDefault();
      };
      addEventListener("click", stay);
      window.print = () => {};
      const type = (text: string) => {
        const field = oneOf(inReach('input[type="search"]')) as HTMLInputElement | undefined;
        if (!field) return "no field";
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, text);
        field.dispatchEvent(new Event("input", { bubbles: true }));
        return `type ${text}`;
      };
      const press = (key: string) => {
        (document.activeElement ?? document.body).dispatchEvent(
          new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
        );
        return `press ${key}`;
      };
      const click = (selector: string) => {
        const target = oneOf(inReach(selector));
        target?.click();
        return `click ${selector} ${target?.textContent?.slice(0, 40) ?? "nothing"}`;
      };
      // Never before the first page.
      let pages = 0;
      const push = history.pushState;
      history.pushState = (...entry) => {
        pages += 1;
        push.apply(history, entry);
      };
      const back = () => {
        if (pages === 0) return "stay";
        pages -= 1;
        history.back();
        return "back";
      };
      const scroll = () => {
        scrollTo(0, random() * document.documentElement.scrollHeight);
        return "scroll";
      };
      const choices: readonly (() => string)[] = [
        () => click("button"),
        () => click("button"),
        () => click("a"),
        () => click("input[type=checkbox], input[type=radio]"),
        () => click(".marks .mark, .card h3 a, .views button"),
        () => click(".language a"),
        () => click(".timeline-place button, .toolbar button"),
        () => type(oneOf(queries) ?? ""),
        () => press(oneOf(keys) ?? "Escape"),
        () => press("Escape"),
        back,
        scroll,
      ];
      const wrongNow = () => {
        const found: string[] = [];
        if (document.documentElement.scrollWidth > innerWidth) found.push("wider than the screen");
        if (document.querySelectorAll("main").length !== 1) found.push("not one main");
        if (document.querySelector("#broken:not([hidden])")) found.push("the page is broken");
        const english = /\/en\//.test(location.pathname);
        if (document.documentElement.lang !== (english ? "en" : "vi"))
          found.push("language and address differ");
        return found;
      };
      const wrong: string[] = [];
      for (let nth = 0; nth < count; nth += 1) {
        const did = oneOf(choices)?.() ?? "";
        await frames();
        let now = wrongNow();
        // What has to be fetched or is drawn later comes in a while.
        for (let wait = 0; wait < 60 && now.length > 0; wait += 1) {
          await frames();
          now = wrongNow();
        }
        if (now.length > 0) wrong.push(`${nth} ${did} at ${location.href}: ${now.join(", ")}`);
      }
      removeEventListener("click", stay);
      history.pushState = push;
      return { actions: count, wrong };
    },
    { seed, actions, queries: QUERIES, keys: KEYS },
  );
}
