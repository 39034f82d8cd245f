/** Pointers on the picture: what they are on stands out, and a click or tap chooses it. */
import type { MouseEvent, PointerEvent } from "react";
import { type Highlight, highlightOf } from "./highlight";
import { useMap } from "./mapContext";
import { onRing } from "./rimLabel";

/** Distances within half of what a finger covers, the nearest first. */
const FINGER_PX = [0, 4, 8, 12];
const EIGHTHS = [0, 1, 2, 3, 4, 5, 6, 7];

type Spot = { readonly clientX: number; readonly clientY: number };

/** What lies at a place of the screen: a unit or a country before the lines that run over it. */
function under({ clientX, clientY }: Spot): Highlight | null {
  const pile = document.elementsFromPoint(clientX, clientY).map((element) => element.closest("[data-map]"));
  const hits = pile.flatMap((element) => highlightOf(element?.getAttribute("data-map") ?? "") ?? []);
  return hits.find(({ kind }) => kind !== "lane") ?? hits[0] ?? null;
}

/** As `under`, or near it: islands and short stretches of the ring are smaller than a fingertip. */
function near({ clientX, clientY }: Spot): Highlight | null {
  for (const far of FINGER_PX)
    for (const eighth of EIGHTHS) {
      const { x, y } = onRing((eighth * Math.PI) / 4, far);
      const hit = under({ clientX: clientX + x, clientY: clientY + y });
      if (hit && hit.kind !== "lane") return hit;
    }
  return null;
}

/** Handlers for the picture. By key the names around it and the table beside it do the same. */
export function usePointing() {
  const { whole, onPoint, onProvince, onPartner } = useMap();
  return {
    onPointerMove: (event: PointerEvent) => onPoint(under(event)),
    onPointerLeave: () => onPoint(null),
    onClick: (event: MouseEvent) => {
      const hit = near(event);
      // Of some units the record knows nothing; there is nothing to filter by then.
      if (hit?.kind === "province" && whole.provinces.has(hit.id)) onProvince(hit.id);
      if (hit?.kind === "country") onPartner(hit.id);
    },
  };
}
