/** The element of a mark or a count: one box that carries the shape, and within it the label where there is room for one. */
import type { Kind } from "../../dataset/vocabulary";
import { type MarkedPiece, markMatches } from "../../query/search/markMatches";
import { KIND_PATHS } from "../mark/iconPaths";
import type { DrawnMark, MarkLabel } from "./drawnMark";

/** Width of the icon and the gap behind it. */
const ICON_PX = 20;

/** Room on either side of a label within its bar. */
const PAD_PX = 6;

/** The library's own word for what stands in its panel, so that whatever looks for its items finds the marks. */
const ITEM = "vis-item";

const SVG = "http://www.w3.org/2000/svg";

const icons = new Map<Kind, SVGElement>();

function makeIcon(kind: Kind): SVGElement {
  const icon = document.createElementNS(SVG, "svg");
  icon.setAttribute("viewBox", "0 0 16 16");
  icon.setAttribute("class", "icon");
  const drawing = document.createElementNS(SVG, "path");
  drawing.setAttribute("d", KIND_PATHS[kind]);
  icon.append(drawing);
  return icon;
}

/** To copy an icon costs a third of making it. */
function iconOf(kind: Kind): Node {
  const icon = icons.get(kind) ?? makeIcon(kind);
  icons.set(kind, icon);
  return icon.cloneNode(true);
}

function markedNode(piece: MarkedPiece): Node {
  if (!piece.hit) return document.createTextNode(piece.text);
  const mark = document.createElement("mark");
  mark.textContent = piece.text;
  return mark;
}

function titleElement({ title, query, roomPx }: MarkLabel): HTMLElement {
  const text = document.createElement("span");
  text.className = "mark-title";
  if (query === "") text.textContent = title;
  else text.append(...markMatches(title, query).map(markedNode));
  text.style.maxWidth = `${Math.max(0, roomPx - ICON_PX)}px`;
  return text;
}

function labelElement(content: MarkLabel): HTMLElement {
  const label = document.createElement("span");
  label.className = "mark-label";
  label.append(iconOf(content.kind), titleElement(content));
  return label;
}

/** Draws a mark into its element, from nothing or over what stood there; where it stands is not its business. */
export function drawMark(element: HTMLElement, mark: DrawnMark): void {
  element.className = `${ITEM} ${mark.className}`;
  element.dataset.mark = mark.id;
  if (mark.label === null || typeof mark.label === "string") element.textContent = mark.label;
  else element.replaceChildren(labelElement(mark.label));
}

/** Moves the label of a bar along while the bar leaves on the left; `leftPx` is what is left of the bar in sight. */
export function holdLabel(element: HTMLElement, outPx: number, leftPx: number): void {
  const label = element.firstElementChild;
  if (!(label instanceof HTMLElement)) return;
  label.style.transform = outPx > 0 ? `translateX(${Math.round(outPx)}px)` : "";
  label.style.maxWidth = outPx > 0 ? `${Math.max(0, leftPx - 2 * PAD_PX)}px` : "";
}

/** The id of the mark or count to which an element belongs; null beside all of them. */
export function markAt(target: EventTarget | null): string | null {
  const mark = target instanceof Element ? target.closest<HTMLElement>("[data-mark]") : null;
  return mark?.dataset.mark ?? null;
}
