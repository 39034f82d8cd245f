/** The drawn map, which the build makes of seeds/map (src/site/mapPlugin.ts). */
declare module "virtual:vietnam-map" {
  const shapes: import("./mapShapes").MapShapes;
  export default shapes;
}
