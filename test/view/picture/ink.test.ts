import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { FAMILIES } from "../../../src/dataset/vocabulary";
import { INK, pale, TONES } from "../../../src/view/picture/ink";

const TOKENS = readFileSync(path.resolve(import.meta.dirname, "../../../src/view/style/tokens.css"), "utf8");

/** The value that a token has in the light theme. */
function light(name: string): string | undefined {
  return new RegExp(`--${name}: (?:light-dark\\()?(#[0-9a-f]{6})`).exec(TOKENS)?.[1];
}

it("pictures have the colours of the light theme", () => {
  for (const [name, colour] of Object.entries({ ...INK, ...TONES })) expect(colour, name).toBe(light(name));
  expect(Object.keys(TONES).sort()).toEqual([...FAMILIES].sort());
});

it("a pale colour lies between it and white", () => {
  expect([pale("#aa3333", 1), pale("#aa3333", 0), pale("#000000", 0.5)]).toEqual([
    "#aa3333",
    "#ffffff",
    "#808080",
  ]);
});
