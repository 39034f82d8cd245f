/** What the parts of the map share: the figures, the ways to choose; and, apart, what is pointed at at the moment. */
import { createContext, use } from "react";
import type { PlaceId } from "../../place/unit";
import type { MapActivity } from "../../query/mapActivity";
import type { Highlight } from "./highlight";

export type MapState = {
  /** What the question leaves of each partnership at any time: what is drawn and listed at all. */
  readonly whole: MapActivity;
  /** The same within the stretch of time that is looked at: weights and counts. */
  readonly activity: MapActivity;
  readonly onPoint: (highlight: Highlight | null) => void;
  readonly onProvince: (id: PlaceId) => void;
  readonly onPartner: (id: PlaceId) => void;
};

const MapContext = createContext<MapState | null>(null);

export const MapProvider = MapContext.Provider;

/** The state of the map; a part of it outside the provider is a bug of ours. */
export function useMap(): MapState {
  const state = use(MapContext);
  if (!state) throw new Error("no map here");
  return state;
}

const HighlightContext = createContext<Highlight | null>(null);

export const HighlightProvider = HighlightContext.Provider;

/** What the reader points at. It changes with every move of the pointer, so only what shows it asks for it. */
export function useHighlight(): Highlight | null {
  return use(HighlightContext);
}
