import { expect, it } from "vitest";
import { firstLanguage } from "../../src/session/firstLanguage";

it.each<[string, string | null, readonly string[], string]>([
  ["the choice made earlier goes before the browser", "vi", ["en-GB"], "vi"],
  ["the first of the browser's languages that we speak", null, ["ko-KR", "en-US", "vi"], "en"],
  ["a tag in capitals", null, ["EN-GB"], "en"],
  ["Vietnamese for everyone else", null, ["ko", "ja"], "vi"],
  ["Vietnamese where the browser says nothing", null, [], "vi"],
  ["a stored word that is no language counts for nothing", "fr", ["en"], "en"],
  ["a language that only begins like ours is another one", null, ["enm", "vie"], "vi"],
])("%s", (_, stored, browser, expected) => {
  expect(firstLanguage(stored, browser)).toBe(expected);
});
