/** Gives the page the drawn map as a module of its own, which the build makes of seeds/map. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Plugin } from "vite";
import type { MapShapes } from "../view/map/mapShapes";
import { drawMap, type NamedIslands, type Topology } from "./drawMap";

const NAME = "virtual:vietnam-map";
const FILES = ["vietnam.topo.json", "archipelagos.json"] as const;

function mapFile(root: string, name: string): string {
  return path.join(root, "seeds/map", name);
}

/** Reads and draws the map of the project at `root`; both files are our own, checked by test/site/drawMap.test.ts. */
export function readMap(root: string): MapShapes {
  const read = (name: string): unknown => JSON.parse(readFileSync(mapFile(root, name), "utf8"));
  return drawMap(read(FILES[0]) as Topology, read(FILES[1]) as readonly NamedIslands[]);
}

/** The module's text. Browsers read a string of JSON faster than the same value written as code. */
export function mapModule(shapes: MapShapes): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(shapes))})`;
}

export function mapPlugin(): Plugin {
  let root = ".";
  return {
    name: "cau-noi:map",
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load(id) {
      if (id !== `\0${NAME}`) return null;
      for (const name of FILES) this.addWatchFile(mapFile(root, name));
      return mapModule(readMap(root));
    },
  };
}
