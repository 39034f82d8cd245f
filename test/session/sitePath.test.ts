import { expect, it } from "vitest";
import { siteBaseOf } from "../../src/session/sitePath";

it.each([
  ["/", ".", "/"],
  ["/index.html", ".", "/"],
  ["/en/", "..", "/"],
  ["/en/index.html", "..", "/"],
  ["/cau-noi/", ".", "/cau-noi/"],
  ["/cau-noi/en/index.html", "..", "/cau-noi/"],
  ["/p/hai-chau--uiwang/", "../..", "/"],
  ["/cau-noi/en/p/hai-chau--uiwang/index.html", "../../..", "/cau-noi/"],
  ["/en/p/x/", ".", "/en/p/x/"],
])("a page at %s, below the root by %s, belongs to a site at %s", (path, root, base) => {
  expect(siteBaseOf(path, root, false)).toEqual({ path: base, fileProtocol: false });
});

it("a page opened from disk stays the file that it is", () => {
  expect(siteBaseOf("/home/en/page.html", ".", true)).toEqual({
    path: "/home/en/page.html",
    fileProtocol: true,
  });
});
