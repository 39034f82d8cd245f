/** What the reader points at or has the focus on, on the map or in its table: it stands out, the rest steps back. */
import type { PlaceId } from "../../place/unit";
import type { BridgeEnd } from "./bridges";

export type Highlight =
  | { readonly kind: "province"; readonly id: PlaceId }
  | { readonly kind: "country"; readonly id: PlaceId }
  | { readonly kind: "lane"; readonly partnership: number };

/** A highlight as an attribute of what it points at, and back; null where the text is none. */
export function highlightName(highlight: Highlight): string {
  return highlight.kind === "lane" ? `lane:${highlight.partnership}` : `${highlight.kind}:${highlight.id}`;
}

export function highlightOf(name: string): Highlight | null {
  const [kind = "", id = ""] = name.split(":");
  if (kind === "lane") return { kind, partnership: Number(id) };
  return kind === "province" || kind === "country" ? { kind, id } : null;
}

/** Whether two of them point at the same. */
export function samePoint(one: Highlight | null, other: Highlight | null): boolean {
  return one === other || (one !== null && other !== null && highlightName(one) === highlightName(other));
}

/** Whether a partnership belongs to what is pointed at. */
export function isLit(highlight: Highlight, end: Omit<BridgeEnd, "start">): boolean {
  switch (highlight.kind) {
    case "province":
      return end.province === highlight.id;
    case "country":
      return end.country === highlight.id;
    case "lane":
      return end.partnership === highlight.partnership;
  }
}

/** Handlers that point at something while the pointer is on an element or the focus in it. */
export function pointingAt(highlight: Highlight, onPoint: (highlight: Highlight | null) => void) {
  const point = () => onPoint(highlight);
  const leave = () => onPoint(null);
  return { onPointerEnter: point, onPointerLeave: leave, onFocus: point, onBlur: leave };
}
