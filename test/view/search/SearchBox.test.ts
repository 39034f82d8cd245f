import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { createI18n } from "../../../src/i18n/createI18n";
import { translatorOf } from "../../../src/i18n/translatorOf";
import { vi as words } from "../../../src/i18n/vi";
import { withText } from "../../../src/session/filtered";
import { INITIAL } from "../../../src/session/session";
import { SessionProvider } from "../../../src/view/page/sessionContext";
import { SearchBox } from "../../../src/view/search/SearchBox";
import { WordsProvider } from "../../../src/view/words/wordsContext";

function shown(query: string): string {
  const door = { session: withText(INITIAL, query), href: () => "", go: () => {} };
  const box = createElement(SessionProvider, { value: door }, createElement(SearchBox));
  return renderToStaticMarkup(
    createElement(WordsProvider, { value: translatorOf(createI18n("vi", words), "vi") }, box),
  );
}

it("is a labelled field of its own landmark that holds the words of the address", () => {
  const markup = shown("đắk lắk");
  const id = /<label for="([^"]+)">Tìm kiếm<\/label>/.exec(markup)?.[1];
  expect(id).toBeTruthy();
  expect(markup).toMatch(/^<search [^>]*aria-label="Tìm kiếm"/);
  expect(markup).toContain(`id="${id}" type="search"`);
  expect(markup).toContain('value="đắk lắk"');
});

it("offers to clear what is there, and nothing where nothing is", () => {
  expect(shown("a")).toContain('aria-label="Xóa nội dung tìm"');
  expect(shown("")).not.toContain("<button");
});
