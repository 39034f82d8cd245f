/** Where the site is going to stand, as whoever builds says it: `SITE_URL`. */

/** The address without a slash at its end; null where nothing was said. Throws where it is no address of a folder on the web. */
export function siteUrl({ SITE_URL }: Readonly<Record<string, string | undefined>>): string | null {
  if (!SITE_URL) return null;
  const url = URL.canParse(SITE_URL) ? new URL(SITE_URL) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username)
    throw new Error(`SITE_URL is not the address of a folder on the web: ${SITE_URL}`);
  return url.href.replace(/\/+$/, "");
}
