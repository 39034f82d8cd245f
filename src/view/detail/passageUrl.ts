/** Links that open an article at the very passage (URL text fragments, WICG Scroll to Text Fragment). */

/** Percent-encodes a part of a text directive; the dash separates parts there, so it is encoded too. */
function encodePart(text: string): string {
  return encodeURIComponent(text.normalize("NFC")).replaceAll("-", "%2D");
}

/** The address itself where it is http or https; null for anything else, which is never linked. */
export function safeUrl(url: string): string | null {
  return /^https?:\/\//i.test(url) && isAddress(url) ? url : null;
}

/** URL.canParse, which browsers before the end of 2023 do not know. */
function isAddress(text: string): boolean {
  try {
    return new URL(text).href !== "";
  } catch {
    return false;
  }
}

/** The address with a directive for the first and last words of the passage; a fragment of the address is kept. */
export function passageUrl(url: string, fragment: readonly string[]): string {
  if (fragment.length === 0) return url;
  const directive = `:~:text=${fragment.map(encodePart).join(",")}`;
  return url.includes("#") ? `${url}${directive}` : `${url}#${directive}`;
}
