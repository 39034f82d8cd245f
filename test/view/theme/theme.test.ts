import { describe, expect, it } from "vitest";
import { mediaOf } from "../../../src/view/theme/theme";

describe("the colour of the browser's frame", () => {
  it.each([
    ["light", "system", "(prefers-color-scheme: light)"],
    ["dark", "system", "(prefers-color-scheme: dark)"],
    ["light", "light", "all"],
    ["dark", "light", "not all"],
    ["light", "dark", "not all"],
    ["dark", "dark", "all"],
  ] as const)("of the %s theme counts, when %s is chosen, where %s", (own, chosen, media) => {
    expect(mediaOf(own, chosen)).toBe(media);
  });
});
