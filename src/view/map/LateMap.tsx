/** The map in a script of its own, with the drawn outlines: it comes when a reader turns to it. */
import { Late, latePart } from "../load/latePart";
import type { MapProps } from "./MapView";

export const mapPart = latePart<MapProps>(async () => (await import("./MapView")).MapView);

export function LateMap(props: MapProps) {
  return <Late part={mapPart} props={props} />;
}
