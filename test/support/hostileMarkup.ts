/** What no editor writes, and somebody may: markup, links that run, marks that hide or turn text, names of the language itself. */
import fc from "fast-check";

export const MARKUP = [
  "<script>window.hacked=1</script>",
  "</script><script>window.hacked=1</script>",
  "</title></style></textarea><svg onload=window.hacked=1>",
  '"><img src=x onerror=window.hacked=1>',
  "' onmouseover='window.hacked=1",
  "<a href=javascript:window.hacked=1>x</a>",
  "<!--",
  "]]>",
  "&lt;b&gt;&#x3C;b",
  "javascript:window.hacked=1",
  "data:text/html,<script>window.hacked=1</script>",
  "{{title}}",
  "$&$1$`",
  "%E0%A4%A",
] as const;

const HIDDEN = [
  "\u202E",
  "\u2066",
  "\u200B",
  "\u200D",
  "\uFEFF",
  "\u00AD",
  "\u3164",
  "\u2028",
  "\u0000",
  "\u001B[2J",
  "\uD800",
  "\uDC00",
];
const NAMES = ["__proto__", "constructor", "toString", "hasOwnProperty", "null", "NaN", "undefined"];

/** One hostile text: of such pieces, among ordinary ones, or without end. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc
    .array(fc.constantFrom(...MARKUP, ...HIDDEN, ...NAMES, "Đà Nẵng", "의왕", " ", "😀", "1e400"), {
      minLength: 1,
      maxLength: 4,
    })
    .map((pieces) => pieces.join("")),
  fc.constantFrom(...MARKUP, ...NAMES),
  fc.constantFrom("a".repeat(100_000), "<b>".repeat(30_000), "\u0323".repeat(500)),
  fc.string({ unit: "binary", maxLength: 12 }),
);
