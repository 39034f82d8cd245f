/** The lines of text on an HTML page, in their order, each with the block that it stands in. */

const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL".split(
    " ",
  ),
);
const SILENT = new Set("SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG BUTTON SELECT OPTION HEAD".split(" "));
const ELEMENT = 1;
const TEXT = 3;

/** A line and its block. */
export type HtmlLine = { readonly text: string; readonly block: Element };

/** Walks the page without recursion: pages can be nested deeper than a stack is. */
export function htmlLines(body: Element): readonly HtmlLine[] {
  const lines: HtmlLine[] = [];
  const blocks: Element[] = [body];
  let text = "";
  const flush = () => {
    const line = text.replace(/\s+/g, " ").trim();
    const block = blocks.at(-1);
    if (line !== "" && block) lines.push({ text: line.normalize("NFC"), block });
    text = "";
  };
  const enter = (node: Node): Node | null => {
    if (node.nodeType === TEXT) text += node.nodeValue ?? "";
    if (node.nodeType !== ELEMENT || SILENT.has(node.nodeName.toUpperCase())) return null;
    if (node.nodeName.toUpperCase() === "BR") flush();
    if (BLOCKS.has(node.nodeName.toUpperCase())) {
      flush();
      blocks.push(node as Element);
    }
    return node.firstChild;
  };
  const leave = (node: Node) => {
    if (blocks.at(-1) !== node || blocks.length < 2) return;
    flush();
    blocks.pop();
  };
  walk(body, enter, leave);
  flush();
  return lines;
}

function walk(root: Node, enter: (node: Node) => Node | null, leave: (node: Node) => void): void {
  let node: Node | null = root.firstChild;
  while (node) {
    const child: Node | null = enter(node);
    if (child) {
      node = child;
      continue;
    }
    while (node) {
      leave(node);
      if (node.nextSibling) {
        node = node.nextSibling;
        break;
      }
      const parent: Node | null = node.parentNode;
      if (!parent || parent === root) return;
      node = parent;
    }
  }
}
