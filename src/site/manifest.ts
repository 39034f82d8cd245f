/** The manifest by which the site can be installed, one in each language. */
import type { Lang } from "../base/lang";
import { SITE_NAME } from "../export/about";
import { en } from "../i18n/en";
import { vi } from "../i18n/vi";
import { addressOfPage } from "./sitePage";

const WORDS = { vi, en };

/** Below the root of the site. */
export function manifestName(lang: Lang): string {
  return `manifest.${lang}.webmanifest`;
}

/** All addresses are relative to the manifest. */
export function manifest(lang: Lang): string {
  const { page } = WORDS[lang];
  const icon = (src: string, sizes: string, purpose: string) => ({ src, sizes, type: "image/png", purpose });
  const start = addressOfPage({ lang, partnership: null, lists: false }, "./");
  return `${JSON.stringify(
    {
      id: start,
      name: `${SITE_NAME} – ${page.tagline}`,
      short_name: SITE_NAME,
      description: page.description,
      lang,
      start_url: start,
      scope: "./",
      display: "standalone",
      // Paper of the light theme; the page itself says the dark one.
      background_color: "#fbfaf7",
      theme_color: "#fbfaf7",
      icons: [
        icon("icons/192.png", "192x192", "any"),
        icon("icons/512.png", "512x512", "any"),
        icon("icons/maskable.png", "512x512", "maskable"),
      ],
    },
    null,
    2,
  )}\n`;
}
