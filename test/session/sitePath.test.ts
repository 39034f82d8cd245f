import { expect, it } from "vitest";
import { siteBaseOf } from "../../src/session/sitePath";

it.each([
  ["/", "/"],
  ["/index.html", "/"],
  ["/en/", "/"],
  ["/en/index.html", "/"],
  ["/cau-noi/", "/cau-noi/"],
  ["/cau-noi/en/index.html", "/cau-noi/"],
])("a start page at %s belongs to a site at %s", (path, base) => {
  expect(siteBaseOf(path, false)).toEqual({ path: base, fileProtocol: false });
});

it("a page opened from disk stays the file that it is", () => {
  expect(siteBaseOf("/home/en/page.html", true)).toEqual({ path: "/home/en/page.html", fileProtocol: true });
});
