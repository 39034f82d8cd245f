import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passageUrl, safeUrl } from "../../../src/view/detail/passageUrl";

const PAGE = "https://bao.example/bai-1.htm";

describe("the address of a passage", () => {
  it.each([
    [
      ["Từ tháng 7.2021", "hữu nghị"],
      `${PAGE}#:~:text=T%E1%BB%AB%20th%C3%A1ng%207.2021,h%E1%BB%AFu%20ngh%E1%BB%8B`,
    ],
    [["Covid-19"], `${PAGE}#:~:text=Covid%2D19`],
    [["một, hai", "ba & bốn"], `${PAGE}#:~:text=m%E1%BB%99t%2C%20hai,ba%20%26%20b%E1%BB%91n`],
    [[], PAGE],
  ])("for the words %j is %s", (fragment, url) => {
    expect(passageUrl(PAGE, fragment)).toBe(url);
  });

  it("keeps a fragment that the article's address has", () => {
    expect(passageUrl(`${PAGE}#comments`, ["đầu"])).toBe(`${PAGE}#comments:~:text=%C4%91%E1%BA%A7u`);
  });

  it("writes accents composed, as pages do, however the record has them", () => {
    expect(passageUrl(PAGE, ["Đà Nẵng".normalize("NFD")])).toBe(
      passageUrl(PAGE, ["Đà Nẵng".normalize("NFC")]),
    );
  });

  it("gives back the words, whatever they are: what separates parts never occurs within one", () => {
    const words = fc.string({ unit: "grapheme", minLength: 1 });
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 2 }), (fragment) => {
        const [, directive = ""] = passageUrl(PAGE, fragment).split("#:~:text=");
        expect(directive).not.toMatch(/[-&]/);
        expect(directive.split(",").map(decodeURIComponent)).toEqual(
          fragment.map((text) => text.normalize("NFC")),
        );
      }),
    );
  });
});

describe("an address", () => {
  it.each(["https://bao.example/a", "http://bao.example", "HTTPS://bao.example/a?b=c#d"])(
    "%s is linked",
    (url) => {
      expect(safeUrl(url)).toBe(url);
    },
  );

  it.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "//bao.example",
    "ftp://bao.example",
    "https://",
    "",
    " https://a.b",
  ])("“%s” is not", (url) => {
    expect(safeUrl(url)).toBeNull();
  });
});
