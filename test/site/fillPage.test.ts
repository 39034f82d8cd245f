import { expect, it } from "vitest";
import { fillPage } from "../../src/site/fillPage";

const TEMPLATE =
  '<html lang="vi" data-root="{{root}}"><title>{{title}}</title><script src="./a.js"></script>{{unknown}}';

it("fills a page from its own place and escapes its words", () => {
  const head = { title: 'A & B <c> "d"', description: "" };
  const page = fillPage(TEMPLATE, { lang: "en", partnership: "a--b", lists: false }, head);
  expect(page).toContain(
    '<html lang="en" data-vi="../../../p/a--b/" data-en="../../../en/p/a--b/" data-root="../../..">',
  );
  expect(page).toContain("<title>A &amp; B &lt;c&gt; &quot;d&quot;</title>");
  expect(page).toContain('src="../../../a.js"');
  expect(page).toContain("{{unknown}}");
});
