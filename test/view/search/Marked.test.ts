import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { withText } from "../../../src/session/filtered";
import { INITIAL } from "../../../src/session/session";
import { SessionProvider } from "../../../src/view/page/sessionContext";
import { Marked } from "../../../src/view/search/Marked";

function shown(text: string, query: string): string {
  const door = { session: withText(INITIAL, query), href: () => "", go: () => {} };
  return renderToStaticMarkup(
    createElement(SessionProvider, { value: door }, createElement(Marked, { text })),
  );
}

it.each([
  [
    "Uiwang tặng Hải Châu 30.000 khẩu trang",
    "khau tr",
    "Uiwang tặng Hải Châu 30.000 <mark>khẩu</mark> <mark>tr</mark>ang",
  ],
  ["Uiwang", "", "Uiwang"],
  ["A & <b>", "b", "A &amp; &lt;<mark>b</mark>&gt;"],
])("in %j marks %j", (text, query, markup) => {
  expect(shown(text, query)).toBe(markup);
});
