/** The theme that the reader chose, remembered between visits; the script in index.html applies it before first paint. */

/** system: as the device has it. */
export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

const KEY = "cau-noi.theme";

/** The choice that was kept; system where there is none, or where storage is forbidden. */
export function keptTheme(): Theme {
  try {
    const kept = localStorage.getItem(KEY);
    return THEMES.find((theme) => theme === kept) ?? "system";
  } catch {
    return "system";
  }
}

/** Remembers the choice; storage that is forbidden or full is no reason to stop. */
export function keepTheme(theme: Theme): void {
  try {
    if (theme === "system") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch (error) {
    console.info("the choice of theme cannot be remembered", error);
  }
}

/** The media query under which the browser takes a theme-color of this theme, once the reader has chosen. */
export function mediaOf(own: string | undefined, chosen: Theme): string {
  if (chosen === "system") return `(prefers-color-scheme: ${own})`;
  return own === chosen ? "all" : "not all";
}

/** Shows the page in this theme: colours by `data-theme` on the root, the browser's frame by `theme-color`. */
export function applyTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === "system") delete dataset.theme;
  else dataset.theme = theme;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]'))
    meta.media = mediaOf(meta.dataset.theme, theme);
}
