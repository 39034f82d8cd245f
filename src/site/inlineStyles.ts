/** Puts the page's first style sheet into the page itself, so that it shows as soon as it is here, whatever else travels. */

const LINK = /<link rel="stylesheet"[^>]*? href="([^"]+)"[^>]*>/g;

/** The text of a style sheet by its address as the page names it, in which ways lead from the sheet's own folder. */
export type ReadSheet = (href: string) => string;

/** What leads from the sheet's folder (`./x`, as the build writes it) leads from the page instead. */
function fromPage(css: string, href: string): string {
  const folder = href.slice(0, href.lastIndexOf("/") + 1);
  return css.replace(/url\((["']?)\.\//g, (_whole, quote: string) => `url(${quote}${folder}`);
}

/** Every linked style sheet as an element of its own in its place. Throws where there is none, or one that would end its element. */
export function withStyles(html: string, read: ReadSheet): string {
  const links = [...html.matchAll(LINK)];
  if (links.length === 0) throw new Error("the page has no style sheet");
  return html.replace(LINK, (_whole, href: string) => {
    const css = fromPage(read(href), href).trim();
    if (/<\/style/i.test(css)) throw new Error(`${href} holds the end of a style element`);
    return `<style>${css}</style>`;
  });
}

/** The addresses of the style sheets that a page links. */
export function linkedStyles(html: string): readonly string[] {
  return [...html.matchAll(LINK)].flatMap(([, href]) => href ?? []);
}
