/** SVG as text: elements, their attributes, and what must be escaped in them. */
import { escapeMarkup } from "../../base/escapeMarkup";

/** Signs that XML 1.0 cannot hold, halves of pairs among them. */
const IMPOSSIBLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

export function escapeXml(text: string): string {
  return escapeMarkup(text.replace(IMPOSSIBLE, "\uFFFD"));
}

/** Numbers are rounded to hundredths; what is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** `content` is markup already. */
export function element(name: string, attributes: Attributes, content = ""): string {
  const written = Object.entries(attributes).map(([key, value]) => {
    if (value === undefined) return "";
    return ` ${key}="${typeof value === "number" ? Math.round(value * 100) / 100 : escapeXml(value)}"`;
  });
  return content === ""
    ? `<${name}${written.join("")}/>`
    : `<${name}${written.join("")}>${content}</${name}>`;
}
