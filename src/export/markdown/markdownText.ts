/** Words and addresses as Markdown (CommonMark, with the tables of GitHub) takes them literally. */
import { cleanLine } from "../cleanLine";

/** Every sign that can mean something anywhere in a line; others do at its beginning, or beside one of these, alone. */
const SIGNS = /[\\`*_{}[\]<>|~&$]/g;
/** What would begin a heading or its underline, or an item of a list. */
const LINE_START = /^((?:\d{1,9})?)([-+.)=#:])/;
/** What GitHub makes a link without being asked. */
const ADDRESS = /:(?=\/\/)/g;

/** A text within a line, which reads in Markdown as it reads here. */
export function markdownWords(text: string): string {
  return cleanLine(text).replace(SIGNS, "\\$&").replace(ADDRESS, "\\:");
}

/** The same for a text that may stand at the beginning of a line. */
export function markdownText(text: string): string {
  return markdownWords(text).replace(LINE_START, "$1\\$2");
}

/** An address as a link that shows itself. One that is not http or https is plain text. */
export function markdownLink(url: string): string {
  if (!/^https?:\/\//i.test(url)) return markdownWords(url);
  const safe = cleanLine(url).replace(/[\s<>\\]/g, (sign) => encodeURIComponent(sign));
  return `<${safe}>`;
}
