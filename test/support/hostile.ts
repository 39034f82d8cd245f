/** Texts that break formats: what no editor writes, and every writer of files must stand. */
import fc from "fast-check";

const PIECES = [
  "=cmd|'/C calc'!A0",
  "+1",
  "-2",
  "@SUM(A1)",
  "＝1",
  '"',
  "'",
  ",",
  ";",
  ";=1+1",
  ",@x",
  "\t=1",
  "\r\n",
  "\n",
  "\r",
  "\u2028",
  "\u0085",
  "\r\nEND:VEVENT\r\nBEGIN:VEVENT",
  "\r\nER  - \r\nTY  - JOUR",
  "{",
  "}",
  "}}, title = {x",
  "\\",
  "\\n",
  "\\input{x}",
  "$x$",
  "#",
  "%",
  "&",
  "_",
  "~",
  "^",
  "@misc{x,",
  "<script>alert(1)</script>",
  "</title>",
  "]]>",
  "&amp;",
  "[x](javascript:1)",
  "![x](y)",
  "*x*",
  "`",
  "# ",
  "1. ",
  "|",
  "\u202Eabc",
  "\u2066",
  "\uFEFF",
  "\u0000",
  "\u0007",
  "\uFFFE",
  "\uD800",
  "\uDC00x",
  "😀",
  "Đắk Lắk",
  "의왕시",
  " ",
  "a",
] as const;

const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
  .map((codes) => String.fromCharCode(...codes));

/** Any text, lone halves of surrogate pairs included; often of pieces that mean something in some format. */
export const hostileTexts: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 })
      .map((all) => all.join("")),
  },
  { weight: 1, arbitrary: units },
);
