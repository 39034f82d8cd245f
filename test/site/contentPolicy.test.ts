import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { policyOf, SINGLE_POLICY, SITE_POLICY, withPolicy } from "../../src/site/contentPolicy";
import { notFoundPage } from "../../src/site/notFound";

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const page = (rest: string) => `<!doctype html>\n<html><head><meta charset="utf-8" />${rest}</html>`;

/** Directive → sources, as a browser reads the page's policy. */
function readPolicy(html: string): ReadonlyMap<string, readonly string[]> {
  const [, value = ""] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  return new Map(
    value.split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources];
    }),
  );
}

describe("the policy of a page", () => {
  it("allows our own scripts and styles by what they hold, and nothing else that stands in the page", () => {
    const html = withPolicy(
      page(
        '<script>a()</script><style>p{}</style><script type="module" src="./a.js"></script>' +
          '<script>b()</script><script>a()</script><script type="application/ld+json">{"x":1}</script>',
      ),
    );
    const policy = readPolicy(html);
    expect(policy.get("script-src")).toEqual(["'self'", hash("a()"), hash("b()")]);
    expect(policy.get("style-src")).toEqual(["'self'", hash("p{}")]);
  });

  it("forbids what is not named, unsafe sources, and other hosts", () => {
    const policy = readPolicy(withPolicy(notFoundPage()));
    expect(policy.get("default-src")).toEqual(["'none'"]);
    expect(policy.get("require-trusted-types-for")).toEqual(["'script'"]);
    const sources = [...policy].flatMap(([name, all]) => (name === "trusted-types" ? [] : all));
    expect(
      sources.filter((one) => !/^('none'|'self'|'script'|'sha256-[\w+/]{43}='|blob:|data:)$/.test(one)),
    ).toEqual([]);
  });

  it("stands before everything that it rules over", () => {
    const html = withPolicy(page("<script>a()</script>"));
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<script"));
    expect(() => withPolicy('<style></style><meta charset="utf-8" />')).toThrow(/before the page's policy/);
    expect(() => withPolicy("<html></html>")).toThrow(/charset/);
  });

  it("can be that of another sort of page", () => {
    const policy = policyOf(page("<script>a()</script>"), { ...SITE_POLICY, "font-src": ["data:"] });
    expect(policy).toContain("; font-src data:; ");
  });
});

describe("the policy of the page that is one file", () => {
  const html = withPolicy(
    page(
      "<style>p{}</style><script>a()</script>" +
        '<script type="text/plain" data-held="a">x</script><script type="module">b("<style>")</script>',
    ),
    SINGLE_POLICY,
  );
  const policy = readPolicy(html);

  it("lets run what the page holds, by what it is, and no file of data", () => {
    expect(policy.get("script-src")).toEqual([hash("a()"), hash('b("<style>")')]);
    expect(policy.get("style-src")).toEqual([hash("p{}")]);
  });

  it("lets nothing be loaded from anywhere, as a disk has no origin", () => {
    expect(policy.get("default-src")).toEqual(["'none'"]);
    const sources = [...policy].flatMap(([name, all]) => (name === "trusted-types" ? [] : all));
    expect(
      sources.filter((one) => !/^('none'|'script'|'sha256-[\w+/]{43}='|blob:|data:)$/.test(one)),
    ).toEqual([]);
    expect(policy.get("require-trusted-types-for")).toEqual(["'script'"]);
  });
});

describe("a page that holds", () => {
  it.each([
    '<p style="color:red">',
    "<p STYLE=color:red>",
    '<img alt="a > b" onerror="x()">',
    "<a\nonclick='x()'>",
  ])("%s is not built", (tag) => {
    expect(() => withPolicy(page(tag))).toThrow(/forbids: (style|STYLE|onerror|onclick)$/);
  });

  it.each([
    '<meta name="description" content="style=&quot;a&quot; onclick=b">',
    "<p>style=1 onclick=2</p>",
    '<script>a = "<p style=x>"</script>',
    '<link rel="stylesheet" href="./a.css">',
  ])("%s is", (part) => {
    expect(withPolicy(page(part))).toContain(part);
  });
});
