/** Stands for `fetchText` in the page that is one file: what the site holds below `data/` is held in the page itself. */
import { gunzipSync, strFromU8 } from "fflate";

/** The file of this name, packed with gzip and written in base64; null where the page does not hold it. */
export async function fetchText(url: string): Promise<string | null> {
  const name = new URL(url, location.href).pathname.split("/").at(-1) ?? "";
  const held = document.querySelector(`script[data-held="${CSS.escape(name)}"]`)?.textContent;
  if (!held) return null;
  return strFromU8(gunzipSync(Uint8Array.from(atob(held.trim()), (sign) => sign.charCodeAt(0))));
}
