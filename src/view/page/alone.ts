/** The page may be one file, opened from a disk or sent by mail: then it is alone, without other pages or files. */

/** Whether it is; never while the build writes pages. */
export function isAlone(): boolean {
  return typeof document !== "undefined" && document.documentElement.dataset.single !== undefined;
}

/** Where the site is on the web, as far as a page that is alone was told; without a slash at its end. */
export function siteOnTheWeb(): string | null {
  return document.documentElement.dataset.site ?? null;
}
