/** The colours of tokens.css, held to WCAG 2.2: 4.5:1 for text, 3:1 for what is drawn (1.4.3, 1.4.11). */
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { FAMILIES } from "../../../src/dataset/vocabulary";

const CSS = readFileSync(path.resolve(import.meta.dirname, "../../../src/view/style/tokens.css"), "utf8");

type Theme = "light" | "dark";
type Rgb = readonly [number, number, number];

const THEMES: readonly Theme[] = ["light", "dark"];
/** The ground of a tag: so much of its colour over what lies below (--shade). */
const SHADE: Readonly<Record<Theme, number>> = {
  light: shadeOf(":root {"),
  dark: shadeOf(':root[data-theme="dark"] {'),
};

function shadeOf(selector: string): number {
  const block = CSS.slice(CSS.indexOf(selector));
  const found = /--shade: (\d+)%/.exec(block.slice(0, block.indexOf("}")));
  if (!found) throw new Error(`no --shade in ${selector}`);
  return Number(found[1]) / 100;
}

function rgbOf(hex: string): Rgb {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  if (r === undefined || g === undefined || b === undefined) throw new Error(`not a colour: ${hex}`);
  return [r, g, b];
}

/** The value of a token in a theme: `light-dark(a, b)` or one for both. */
function colour(token: string, theme: Theme): Rgb {
  const both = new RegExp(`--${token}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(CSS);
  const one = new RegExp(`--${token}: (#\\w{6});`).exec(CSS);
  const hex = both ? both[theme === "light" ? 1 : 2] : one?.[1];
  if (hex === undefined) throw new Error(`tokens.css has no --${token}`);
  return rgbOf(hex);
}

function luminance(rgb: Rgb): number {
  const [r = 0, g = 0, b = 0] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: Rgb, b: Rgb): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function over(top: Rgb, share: number, ground: Rgb): Rgb {
  const mixed = (at: 0 | 1 | 2) => top[at] * share + ground[at] * (1 - share);
  return [mixed(0), mixed(1), mixed(2)];
}

const GROUNDS = ["paper", "card"] as const;
const pairs = (names: readonly string[]) =>
  THEMES.flatMap((theme) => names.flatMap((name) => GROUNDS.map((ground) => ({ theme, name, ground }))));

describe("contrast", () => {
  it("is reckoned as WCAG does", () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
    expect(contrast(rgbOf("#777777"), [255, 255, 255])).toBeCloseTo(4.48, 2);
  });

  it.each(pairs(["ink", "soft", "accent", ...FAMILIES]))(
    "of $name as text on $ground, $theme",
    ({ theme, name, ground }) => {
      expect(contrast(colour(name, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(pairs(FAMILIES))(
    "of $name as text on its own tag over $ground, $theme",
    ({ theme, name, ground }) => {
      const tone = colour(name, theme);
      expect(contrast(tone, over(tone, SHADE[theme], colour(ground, theme)))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(pairs(["focus", "line-strong"]))(
    "of $name as a line on $ground, $theme",
    ({ theme, name, ground }) => {
      expect(contrast(colour(name, theme), colour(ground, theme))).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(THEMES)("of labels over a pale bar of any family, %s", (theme) => {
    for (const family of FAMILIES) {
      const bar = over(colour(family, theme), 0.32, colour("card", theme));
      expect(contrast(colour("ink", theme), bar), family).toBeGreaterThanOrEqual(4.5);
    }
  });
});
