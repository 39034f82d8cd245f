/** Fetches the widget's library: apart from all that works with it, so that the first script names it without holding that. */
import type { WidgetLibrary } from "./adapter";

/** How the library is fetched; tests hand in a fake or a failure. */
export type LoadLibrary = () => Promise<WidgetLibrary>;

/** Two tasks: what the library does on coming and what it does on being mounted would together block for too long. */
export const loadVisTimeline: LoadLibrary = async () => {
  const { visTimeline } = await import("./visTimeline");
  await new Promise((resolve) => setTimeout(resolve));
  return visTimeline;
};
