import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { embedSnippet } from "../../src/export/embed/embedSnippet";
import { hostileTexts } from "../support/hostile";

const wish = {
  src: "https://noi.example/vi/?view=list&q=caf%C3%A9&embed=1",
  title: "Cầu Nối",
  heightPx: 600,
  fits: true,
};

describe("the code of a frame", () => {
  it("hears heights of its own origin alone", () => {
    const code = embedSnippet(wish);
    expect(code).toContain('src="https://noi.example/vi/?view=list&amp;q=caf%C3%A9&amp;embed=1"');
    expect(code).toContain('origin !== "https://noi.example"');
    expect(() => new Function(/<script>([\s\S]*)<\/script>/.exec(code)?.[1] ?? "(")).not.toThrow();
  });

  it("brings nothing into the other page but one element, whatever its title holds", () => {
    fc.assert(
      fc.property(hostileTexts, (title) => {
        const code = embedSnippet({ ...wish, title, fits: false });
        const [, attribute = null] =
          /^<iframe src="[^"<>]*" title="([^"<>]*)" style="[^"<>]*" loading="lazy"><\/iframe>$/.exec(code) ??
          [];
        expect(attribute).not.toBeNull();
      }),
    );
  });

  it("needs a complete address", () => {
    expect(() => embedSnippet({ ...wish, src: "/?embed=1" })).toThrow();
  });
});
