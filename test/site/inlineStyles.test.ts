import { describe, expect, it } from "vitest";
import { linkedStyles, withStyles } from "../../src/site/inlineStyles";

const page = (href: string) =>
  `<head><meta charset="utf-8"><link rel="stylesheet" crossorigin href="${href}"><link rel="icon" href="./i.svg"></head>`;
const SHEET = `@font-face{src:url(./a.woff2)format("woff2")}p{background:url("./b.svg"),url(data:x)}\n`;

describe("the first style sheet", () => {
  it.each([
    ["./assets/index-1.css", "./assets/"],
    ["../../assets/index-1.css", "../../assets/"],
  ])("stands in the page, and its ways lead from there (%s)", (href, folder) => {
    const html = withStyles(page(href), () => SHEET);
    expect(html).toContain(
      `<style>@font-face{src:url(${folder}a.woff2)format("woff2")}p{background:url("${folder}b.svg"),url(data:x)}</style>`,
    );
    expect(linkedStyles(html)).toEqual([]);
    expect(html).toContain('<link rel="icon" href="./i.svg">');
  });

  it("is read by the address that the page names", () => {
    expect(linkedStyles(page("../assets/x.css"))).toEqual(["../assets/x.css"]);
    expect(() =>
      withStyles(page("../assets/x.css"), (href) => {
        throw new Error(href);
      }),
    ).toThrow("../assets/x.css");
  });

  it("is not nothing, and cannot end its element", () => {
    expect(() => withStyles("<head></head>", () => SHEET)).toThrow(/no style sheet/);
    expect(() => withStyles(page("./a.css"), () => 'p::after{content:"</style>"}')).toThrow(/end of a style/);
  });
});
