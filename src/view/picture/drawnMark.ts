/** Marks as SVG: the same signs for how exactly a date is known as on the page. */
import type { Extent } from "../../query/extentOf";
import { INK, pale } from "./ink";
import { element } from "./svg";

/** How a mark looks besides its shape. */
export type Look = {
  readonly tone: string;
  /** Only limits are known. */
  readonly bounded: boolean;
  readonly about: boolean;
  /** Planned: not yet happened. */
  readonly hollow: boolean;
  /** Under way: it keeps its body where its end is not known. */
  readonly lasting: boolean;
  readonly labelInside: boolean;
};

/** Where a mark stands, in pixels of the picture. */
export type Place = {
  readonly shape: Extent["shape"];
  readonly left: number;
  readonly right: number;
  readonly middle: number;
  readonly heightPx: number;
};

function fillOf({ tone, bounded, about, hollow, labelInside }: Look): string {
  if (hollow) return INK.card;
  if (bounded) return pale(tone, 0.14);
  return about || labelInside ? pale(tone, 0.32) : tone;
}

function bar(place: Place, look: Look): string {
  const { left, right, middle, heightPx } = place;
  return element("rect", {
    x: left + 0.75,
    y: middle - heightPx / 2,
    width: Math.max(1, right - left - 1.5),
    height: heightPx,
    rx: 3,
    fill: fillOf(look),
    stroke: look.tone,
    "stroke-width": 1.5,
    "stroke-dasharray": look.bounded || look.about ? "4 3" : undefined,
  });
}

/** The known limit, a dashed line away from it, and an arrow at its end. */
function runningOut({ shape, left, right, middle, heightPx }: Place, { tone, lasting }: Look): string {
  const toRight = shape === "runs-out-right";
  const [limit, tip] = toRight ? [left + 2, right - 3] : [right - 2, left + 3];
  const back = toRight ? -6 : 6;
  const stroke = { stroke: tone, "stroke-width": 2, fill: "none" };
  const body = element("rect", {
    x: left,
    y: middle - heightPx / 2 + 4,
    width: right - left - 8,
    height: heightPx - 8,
    fill: pale(tone, 0.32),
  });
  return [
    lasting
      ? body
      : element("path", { ...stroke, d: `M${limit} ${middle}H${tip}`, "stroke-dasharray": "4 3" }),
    element("path", { ...stroke, "stroke-width": 4, d: `M${limit} ${middle - heightPx / 2}v${heightPx}` }),
    element("path", {
      ...stroke,
      d: `M${tip + back} ${middle - 6}L${tip} ${middle}L${tip + back} ${middle + 6}`,
    }),
  ].join("");
}

export function drawnMark(place: Place, look: Look): string {
  const { shape, left, right, middle, heightPx } = place;
  if (shape === "bar") return bar(place, look);
  if (shape !== "dot") return runningOut(place, look);
  return element("circle", {
    cx: (left + right) / 2,
    cy: middle,
    r: Math.min(6, heightPx / 2),
    fill: look.hollow ? INK.card : look.tone,
    stroke: look.tone,
    "stroke-width": 1.5,
  });
}

/** A drawing on a grid of 16, as lines. */
export function drawnIcon(path: string, x: number, y: number, px: number, colour: string): string {
  const round = { "stroke-linecap": "round", "stroke-linejoin": "round" };
  return element("path", {
    d: path,
    transform: `translate(${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}) scale(${Math.round((px / 16) * 1000) / 1000})`,
    fill: "none",
    stroke: colour,
    "stroke-width": 1.5,
    ...round,
  });
}
