/** What stands beside a mark, as an element built by hand: the widget's filter of markup has nothing to strip. */
import type { Index } from "../../dataset/dataset";
import { findMilestone } from "../../query/findMilestone";
import { type MarkedPiece, markMatches } from "../../query/search/markMatches";
import { KIND_PATHS } from "../mark/iconPaths";
import type { WidgetItem } from "./adapter";

/** Width of the icon and the gap behind it. */
const ICON_PX = 20;

const SVG = "http://www.w3.org/2000/svg";

function iconElement(path: string): SVGElement {
  const icon = document.createElementNS(SVG, "svg");
  icon.setAttribute("viewBox", "0 0 16 16");
  icon.setAttribute("class", "icon");
  const drawing = document.createElementNS(SVG, "path");
  drawing.setAttribute("d", path);
  icon.append(drawing);
  return icon;
}

/** A count of milestones that have no room for marks of their own. */
export function pillElement(item: Pick<WidgetItem, "content">, hint: string): HTMLElement {
  const pill = document.createElement("span");
  pill.className = "pill-count";
  pill.textContent = item.content;
  pill.title = hint;
  return pill;
}

function markedNode(piece: MarkedPiece): Node {
  if (!piece.hit) return document.createTextNode(piece.text);
  const mark = document.createElement("mark");
  mark.textContent = piece.text;
  return mark;
}

/** The icon of the kind and the title, hits of `query` marked; the hint is added when the reader points at it. */
export function labelElement(
  item: Pick<WidgetItem, "id" | "content" | "labelPx">,
  index: Index,
  query: string,
): HTMLElement {
  const label = document.createElement("span");
  label.className = "mark-label";
  const found = findMilestone(index, item.id);
  if (found.kind === "found") label.append(iconElement(KIND_PATHS[found.milestone.kind]));
  const text = document.createElement("span");
  text.className = "mark-title";
  text.append(...markMatches(item.content, query).map(markedNode));
  if (item.labelPx !== null) text.style.maxWidth = `${Math.max(0, item.labelPx - ICON_PX)}px`;
  label.append(text);
  label.dataset.milestone = item.id;
  return label;
}
