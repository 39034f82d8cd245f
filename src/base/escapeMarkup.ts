/** Text within HTML and XML. */

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#x27;",
};

/**
 * Text as HTML or XML that shows it letter by letter, within an element or a quoted attribute. It removes nothing:
 * signs that XML 1.0 cannot hold are the caller's to take out.
 */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
