/** What a reader who cannot see, point or read small print runs into, measured on the page as it stands. */
import type { Page } from "playwright-core";

/** The least side of a target in CSS pixels (WCAG 2.2, 2.5.8). */
const TARGET_PX = 24;

/**
 * Targets that can be neither hit nor are spaced (2.5.8): smaller than 24 px, and a circle of 24 px around their
 * middle meets another target or the circle of another small one. Links within a sentence are free of it.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    type Target = { name: string; box: DOMRect; small: boolean; element: Element };
    const inline = (element: Element) => {
      const isLink = element.tagName === "A" && getComputedStyle(element).display === "inline";
      const around = element.parentElement?.textContent?.trim() ?? "";
      return isLink && around.length > (element.textContent?.trim().length ?? 0);
    };
    const boxOf = (element: Element) => {
      const label = element.matches("input[type=checkbox], input[type=radio]") && element.closest("label");
      return (label || element).getBoundingClientRect();
    };
    const wanted = "a[href], button, input, textarea, summary, [role=slider], .marks .mark-label";
    const top = document.querySelector("dialog:modal") ?? document;
    const targets: Target[] = [...top.querySelectorAll(wanted)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !inline(element))
      .filter((element) => !element.matches(".skip, .is-unlabelled, :disabled"))
      .map((element) => {
        const box = boxOf(element);
        const name = `${element.tagName}.${element.className} "${(element.textContent ?? "").trim().slice(0, 30)}"`;
        const small = box.width < least - 0.1 || box.height < least - 0.1;
        return { name: `${name} ${box.width.toFixed(1)}×${box.height.toFixed(1)}`, box, small, element };
      })
      .filter(({ box }) => box.width > 1 && box.height > 1);
    const middle = ({ left, top: up, width, height }: DOMRect) => ({
      x: left + width / 2,
      y: up + height / 2,
    });
    const meets = (one: Target, other: Target) => {
      const { x, y } = middle(one.box);
      if (other.small) {
        const far = middle(other.box);
        return Math.hypot(far.x - x, far.y - y) < least;
      }
      const dx = Math.max(other.box.left - x, 0, x - other.box.right);
      const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
      return Math.hypot(dx, dy) < least / 2;
    };
    const within = (one: Target, other: Target) =>
      one.element.contains(other.element) || other.element.contains(one.element);
    return targets
      .filter((one) => one.small)
      .filter((one) => targets.some((other) => other !== one && !within(one, other) && meets(one, other)))
      .map(({ name }) => name);
  }, TARGET_PX);
}

/**
 * Texts in a script or spelling that the language around them does not have: Korean, and Vietnamese in English.
 * Names keep their spelling in any language (WCAG 2.2, 3.1.2 leaves them out).
 */
export function foreignTexts(page: Page, names: readonly string[]): Promise<string[]> {
  return page.evaluate((known) => {
    const KOREAN = /\p{Script=Hangul}/u;
    const CHINESE = /\p{Script=Han}/u;
    const VIETNAMESE = /[ăắằẳẵặâấầẩẫậđêếềểễệôốồổỗộơớờởỡợưứừửữựạảẹẻẽịỉĩọỏụủũỵỷỹỳ]/iu;
    const langOf = (node: Node) => node.parentElement?.closest("[lang]")?.getAttribute("lang") ?? "";
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const wrong: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = known.reduce((rest, name) => rest.replaceAll(name, ""), node.textContent ?? "");
      if (node.parentElement?.closest("script, style, noscript")) continue;
      const lang = langOf(node);
      const misses =
        (KOREAN.test(text) && lang !== "ko") ||
        (CHINESE.test(text) && !["ko", "zh", "ja"].includes(lang)) ||
        (VIETNAMESE.test(text) && lang !== "vi") ||
        (lang === "ko" && !KOREAN.test(text) && /\p{L}{3}/u.test(text));
      if (misses) wrong.push(`${lang}: ${text.trim()}`);
    }
    return wrong;
  }, names);
}

export type Stop = { readonly name: string; readonly problem: string | null };

/**
 * What is wrong with the element that has the focus: off screen, under something, or without a sign of focus. What
 * has to be drawn or scrolled first is given some frames.
 */
async function focusNow(page: Page): Promise<Stop> {
  let stop = await focusInFrame(page);
  for (let frames = 0; stop.problem !== null && frames < 40; frames += 1) stop = await focusInFrame(page);
  return stop;
}

function focusInFrame(page: Page): Promise<Stop> {
  return page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const element = document.activeElement;
    if (!element || element === document.body) return { name: "", problem: null };
    const named = element.getAttribute("aria-label") ?? element.textContent ?? "";
    const name = `${element.tagName}.${element.className}#${element.id} "${named.trim().slice(0, 40)}"`;
    // One tab stop stands for all marks: the one that it is on is what has to be seen.
    const active = document.querySelector(".marks .mark.is-active .mark-label");
    const seen = (element.matches("[role=listbox]") && active) || element;
    const box = seen.getBoundingClientRect();
    const left = Math.max(box.left, 0);
    const right = Math.min(box.right, innerWidth);
    const top = Math.max(box.top, 0);
    const bottom = Math.min(box.bottom, innerHeight);
    if (right - left < 1 || bottom - top < 1) return { name, problem: "outside the screen" };
    const spots = [0.1, 0.5, 0.9].flatMap((x) =>
      [0.1, 0.5, 0.9].map((y) => [left + (right - left) * x, top + (bottom - top) * y] as const),
    );
    const label = element.closest("label");
    const covered = spots.filter(([x, y]) => {
      const hit = document.elementFromPoint(x, y);
      return !(hit && (seen.contains(hit) || hit.contains(seen) || label?.contains(hit)));
    });
    if (covered.length === spots.length) return { name, problem: "wholly covered" };
    if (covered.length > 0) return { name, problem: `covered in part (${covered.length}/9)` };
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const ring = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    // The search field's ring is drawn around its box, the timeline's around its frame.
    const frame = element.matches(".mark-cursor, .search-box input, [tabindex='-1']");
    return { name, problem: ring || frame ? null : "no ring" };
  });
}

/** Goes once through the page by Tab (or back), from where the focus is until it leaves the page or comes round. */
export async function tabWalk(page: Page, key: "Tab" | "Shift+Tab" = "Tab", most = 250): Promise<Stop[]> {
  const stops: Stop[] = [];
  await page.evaluate(() => {
    for (const walked of document.querySelectorAll("[data-walked]")) walked.removeAttribute("data-walked");
  });
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press(key);
    const stop = await focusNow(page);
    if (stop.name === "") return stops;
    const again = await page.evaluate(() => {
      const element = document.activeElement;
      const been = element?.hasAttribute("data-walked") ?? true;
      element?.setAttribute("data-walked", "");
      return been;
    });
    if (again) return stops;
    stops.push(stop);
  }
  throw new Error(`${most} presses of Tab do not lead through the page`);
}

/** Texts that lie over other texts, or are cut by their own box without an ellipsis or a way to scroll. */
export function clashes(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const top = document.querySelector("dialog:modal") ?? document.body;
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    const isClipped = (element: Element) => {
      for (let box: Element | null = element; box; box = box.parentElement)
        if (getComputedStyle(box).clipPath !== "none") return true;
      return false;
    };
    type Piece = { text: string; element: Element; box: DOMRect };
    const pieces: Piece[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? "";
      if (!element || text === "" || !element.checkVisibility({ visibilityProperty: true })) continue;
      if (element.closest(".visually-hidden, script, style, .timeline-widget, .skip")) continue;
      if (isClipped(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects())
        if (box.width > 2 && box.height > 2) pieces.push({ text: text.slice(0, 40), element, box });
    }
    const stuck = (element: Element) => {
      for (let box: Element | null = element; box; box = box.parentElement)
        if (["sticky", "fixed"].includes(getComputedStyle(box).position)) return true;
      return false;
    };
    const cut = (piece: Piece) => {
      for (let box: Element | null = piece.element; box && box !== document.body; box = box.parentElement) {
        const style = getComputedStyle(box);
        const frame = box.getBoundingClientRect();
        const out =
          (style.overflowX !== "visible" && piece.box.left > frame.right - 1) ||
          (style.overflowY !== "visible" && piece.box.top > frame.bottom - 1);
        if (out) return true;
      }
      return false;
    };
    const shown = pieces.filter((piece) => !cut(piece) && !stuck(piece.element));
    const found = new Set<string>();
    for (const [at, one] of shown.entries())
      for (const other of shown.slice(at + 1)) {
        if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
        const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (wide > 3 && high > 6)
          found.add(`${one.text} | ${other.text}: ${Math.round(wide)}×${Math.round(high)}`);
      }
    return [...found];
  });
}
