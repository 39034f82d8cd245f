/** Everything that a page needs in one file of HTML: scripts, styles and the files of the record. */
import { gzipSync } from "node:zlib";
import { escapeMarkup } from "../base/escapeMarkup";

/** A script element would end, or begin to hold another one, with these signs; in a string `\x3C` is the same. */
function scriptText(code: string): string {
  return code.replace(/<(?=!--|\/script)/gi, "\\x3C");
}

/** One element a file, in a form that nothing in it can break. */
function heldFile(name: string, content: string): string {
  const packed = gzipSync(content, { level: 9 }).toString("base64");
  return `<script type="text/plain" data-held="${escapeMarkup(name)}">${packed}</script>`;
}

/** What the page is made from: a built `index.html`, the one script and the one style sheet that it links, and the data. */
export type Pieces = {
  readonly html: string;
  readonly script: string;
  readonly style: string;
  readonly icon: string;
  /** Files of the record by their names. */
  readonly held: readonly (readonly [name: string, content: string])[];
};

const SCRIPT = /\s*<script type="module"[^>]* src="[^"]+"><\/script>/;
const STYLE = /<link rel="stylesheet"[^>]*>/;
/** What only a page on the web has. */
const ON_THE_WEB = /\s*<link rel="(?:apple-touch-icon|manifest)"[^>]*>/g;
const ICON = /(<link rel="icon" href=")[^"]*(")/;

/** Throws where the page links nothing of what it should, or more than that. */
export function oneFile({ html, script, style, icon, held }: Pieces): string {
  for (const place of [SCRIPT, STYLE, ICON])
    if (!place.test(html)) throw new Error(`the page has no ${place}`);
  if (/<\/style/i.test(style)) throw new Error("the style sheet holds the end of a style element");
  const data = held.map(([name, content]) => heldFile(name, content)).join("\n");
  const page = html
    .replace(SCRIPT, "")
    .replace(ON_THE_WEB, "")
    .replace(STYLE, () => `<style>${style.trim()}</style>`)
    .replace(ICON, (_whole, before: string, after: string) => {
      return `${before}data:image/svg+xml;base64,${Buffer.from(icon).toString("base64")}${after}`;
    })
    .replace("</body>", () => `${data}\n<script type="module">${scriptText(script)}</script>\n</body>`);
  const left = /<(?:script|link)[^>]* (?:src|href)="(?!data:)[^"]*"/.exec(
    page.replace(/(<script[^>]*>)[\s\S]*?<\/script>/g, "$1"),
  );
  if (left) throw new Error(`the page still links ${left[0]}`);
  return page;
}
