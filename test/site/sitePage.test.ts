import { describe, expect, it } from "vitest";
import { addressOfPage, pageAt, pagesOf, rootOfPage } from "../../src/site/sitePage";
import { indexOf } from "../support/dataset";

const index = indexOf({ "a--b": { milestones: ["a1 2021"] }, "c--d": { milestones: ["c1 2022"] } });

describe("the pages of a site", () => {
  it("are a start page, a list, and one for each partnership, in both languages, and lead back to the root", () => {
    const pages = pagesOf(index).map((page) => [addressOfPage(page, "/"), rootOfPage(page)]);
    expect(pages).toEqual([
      ["/", "."],
      ["/p/", ".."],
      ["/p/a--b/", "../.."],
      ["/p/c--d/", "../.."],
      ["/en/", ".."],
      ["/en/p/", "../.."],
      ["/en/p/a--b/", "../../.."],
      ["/en/p/c--d/", "../../.."],
    ]);
  });

  it("are found by their addresses, with or without file and query", () => {
    for (const page of pagesOf(index)) {
      const address = addressOfPage(page, "/");
      for (const more of ["", "index.html", "?m=a1", "index.html?lang=en"])
        expect(pageAt(address + more)).toEqual(page);
    }
  });

  it.each(["/src/main.tsx", "/english/", "/favicon.svg", "/data/index.json", "/p/a--b/c/"])(
    "do not stand at %s",
    (url) => {
      expect(pageAt(url)).toBeNull();
    },
  );
});
