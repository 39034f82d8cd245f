/** From an HTML page to the article on it: Readability finds the article, its lines are then read as a saved text is. */
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { Page } from "../../reading/page";
import type { Phrase } from "../../reading/phrase";
import { codePoints } from "../text/tokens";
import { type HtmlLine, htmlLines } from "./htmlLines";
import { metaOf } from "./htmlMeta";
import { type Role, type RoledLine, roleLines } from "./lineRoles";
import { publicationIn } from "./publication";
import { type Known, nameIn, pageOf } from "./readText";

const MARK = "data-line";
/** Boxes within an article that lead elsewhere, by the names that houses give them. */
const RELATED_BOX =
  /relat|tin-?lien-?quan|bai-?lien-?quan|lien-?quan|readmore|read-more|xem-?them|box-?tin|tags?-?list|share|comment/i;
/** The first paragraph often stands above the article's own block. */
const LEAD_BOX = /sapo|chapeau|lead|summary|excerpt|abstract|trich-?dan|mo-?ta/i;
const CAPTION_BOX = /caption|photocms|chu-?thich|image-?note|img-?desc/i;

const MOST_AROUND = 20;
/** Shorter lines outside the article are menus. */
const LEAST_OUTSIDE = 4;

function looks(block: Element, names: RegExp): boolean {
  return names.test(`${block.getAttribute("class") ?? ""} ${block.getAttribute("id") ?? ""}`);
}

/** Whether a block or one of those around it has such a name. */
function within(block: Element, names: RegExp): boolean {
  let at: Element | null = block;
  for (let up = 0; up < MOST_AROUND && at && at.nodeName !== "BODY"; up += 1) {
    if (looks(at, names) || (names === CAPTION_BOX && at.nodeName === "FIGCAPTION")) return true;
    at = at.parentElement;
  }
  return false;
}

/** A line with what its place says, seen before Readability takes the page apart. */
type Seen = HtmlLine & { readonly isLead: boolean; readonly isRelated: boolean; readonly isCaption: boolean };

function seen(line: HtmlLine, at: number): Seen {
  const { block } = line;
  if (!block.hasAttribute(MARK)) block.setAttribute(MARK, String(at));
  const isLead = block.nodeName === "H1" || looks(block, LEAD_BOX);
  return { ...line, isLead, isRelated: within(block, RELATED_BOX), isCaption: within(block, CAPTION_BOX) };
}

/** What Readability keeps: marks of blocks, and lines of blocks that it made anew; the author that it set apart. */
type Kept = {
  readonly marks: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
  readonly author: string | null;
};

/** Null where Readability finds no article. */
function keptOf(document: Document): Kept | null {
  const article = new Readability<Node>(document, { serializer: (node) => node, charThreshold: 200 }).parse();
  if (!article?.content) return null;
  // With this serializer the content is the element itself.
  const content = article.content as Element;
  const blocks = [content, ...content.querySelectorAll(`[${MARK}]`)];
  return {
    marks: new Set(blocks.flatMap((block) => block.getAttribute(MARK) ?? [])),
    lines: new Set(htmlLines(content).map(({ text }) => text)),
    author: nameIn(article.byline ?? ""),
  };
}

function isKept(kept: Kept | null, { text, block }: HtmlLine): boolean {
  return kept === null || kept.marks.has(block.getAttribute(MARK) ?? "") || kept.lines.has(text);
}

type Placed = { readonly phrase: Phrase; readonly isArticle: boolean; readonly isCaption: boolean };

/** The text of the page, one line under the other, and where each stands in it. */
function placed(lines: readonly (Seen & { readonly isArticle: boolean })[]): readonly Placed[] {
  let start = 0;
  return lines.map(({ text, isArticle, isCaption }) => {
    const phrase = { text, start, end: start + codePoints(text) };
    start = phrase.end + 1;
    return { phrase, isArticle, isCaption };
  });
}

/** Between the headline and the text stands when it was published, though Readability may have taken it off. */
function isTimeBetween(lines: readonly Placed[], roles: ReadonlyMap<Phrase, Role>) {
  const roleAt = ({ phrase }: Placed) => roles.get(phrase);
  const headline = lines.findIndex((line) => roleAt(line) === "headline");
  const body = lines.findIndex((line) => roleAt(line) === "body");
  return (at: number, phrase: Phrase) =>
    headline >= 0 && at > headline && at < body && publicationIn(phrase) !== null;
}

/** Lines of the article by their own looks; all others lead elsewhere. */
function roled(lines: readonly Placed[]): readonly RoledLine[] {
  const inArticle = lines.filter((line) => line.isArticle && !line.isCaption).map(({ phrase }) => phrase);
  const roles = new Map(roleLines(inArticle).map(({ phrase, role }) => [phrase, role]));
  const isTime = isTimeBetween(lines, roles);
  return lines.map(({ phrase, isArticle, isCaption }, at): RoledLine => {
    if (isArticle && isCaption) return { phrase, role: "caption" };
    return { phrase, role: roles.get(phrase) ?? (isTime(at, phrase) ? "time" : "links") };
  });
}

function wordsIn(text: string): number {
  return text.split(" ").length;
}

/**
 * Reads an HTML page. Offsets count in the text that is taken out of it, one line of the page under the other, which is
 * what has to be archived. Any string is accepted.
 */
export function readHtml(html: string, known: Known = {}): Page {
  // Without a root the parser gives no document that can be asked.
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const { document } = parseHTML(whole);
  const told = metaOf(document);
  const root = document.body ?? document.documentElement;
  const lines = root ? htmlLines(root).map(seen) : [];
  const kept = keptOf(document);
  const all = lines
    .map((line) => ({ ...line, isArticle: (isKept(kept, line) || line.isLead) && !line.isRelated }))
    .filter(({ isArticle, text }) => isArticle || wordsIn(text) >= LEAST_OUTSIDE);
  const inOrder = placed(all);
  const author = told.author ?? known.author ?? kept?.author ?? null;
  return pageOf(inOrder.map(({ phrase }) => phrase.text).join("\n"), roled(inOrder), {
    ...told,
    author,
    ...known,
  });
}
