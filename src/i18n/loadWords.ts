/** Brings the interface words of one language: the page loads the one in use, the other when the browser is idle. */
import type { Lang } from "../base/lang";
import type { Words } from "./words";

/** The words of this language; rejects when the file cannot be reached. */
export async function loadWords(lang: Lang): Promise<Words> {
  return lang === "vi" ? (await import("./vi")).vi : (await import("./en")).en;
}
