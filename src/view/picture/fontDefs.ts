/** The font of the page for a picture that leaves it: the letters travel within the picture. */
import latin400 from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2";
import latin600 from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2";
import ext400 from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-ext-400-normal.woff2";
import vietnamese400 from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2";
import vietnamese600 from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2";
import type { Weight } from "./pen";

export const FAMILY = "Be Vietnam Pro";

/** Letters of the first that has them. */
const FILES: readonly (readonly [weight: Weight, address: string, range: string])[] = [
  [400, latin400, "U+0000-00FF, U+2000-206F"],
  [600, latin600, "U+0000-00FF, U+2000-206F"],
  [
    400,
    vietnamese400,
    "U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+1EA0-1EF9",
  ],
  [
    600,
    vietnamese600,
    "U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+1EA0-1EF9",
  ],
  [400, ext400, "U+0100-0101, U+0104-010F, U+0112-0127, U+012A-0167, U+016A-017E"],
];

function base64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

async function dataUrl(address: string): Promise<string> {
  if (address.startsWith("data:")) return address;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`the font did not come: ${address}`);
  return `data:font/woff2;base64,${base64(new Uint8Array(await response.arrayBuffer()))}`;
}

/** A style element with the font in it. Rejects where the font does not come. */
export async function fontDefs(): Promise<string> {
  const faces = await Promise.all(
    FILES.map(async ([weight, address, range]) => {
      const src = `url(${await dataUrl(address)}) format("woff2")`;
      return `@font-face{font-family:"${FAMILY}";font-weight:${weight};src:${src};unicode-range:${range}}`;
    }),
  );
  return `<style>${faces.join("")}</style>`;
}
