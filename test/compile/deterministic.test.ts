/** Same record, same bytes: neither the order in which files are read nor the machine may show. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile/compile";
import { sha256 } from "../../src/compile/main";
import { caseFiles } from "../support/caseFolders";

const { seeds, texts } = caseFiles("undated-by-a-chain");

describe("compile", () => {
  it("gives the same bytes whatever the order of files", () => {
    const expected = compile(seeds, texts, sha256);
    expect(expected.ok).toBe(true);
    fc.assert(
      fc.property(fc.shuffledSubarray([...seeds], { minLength: seeds.size }), (shuffled) => {
        expect(compile(new Map(shuffled), texts, sha256)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it("never throws, whichever files are missing", () => {
    fc.assert(
      fc.property(fc.subarray([...seeds]), (some) => {
        const outcome = compile(new Map(some), texts, sha256);
        expect(outcome.ok || outcome.error.length > 0).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it("never throws, whichever line of a file is missing", () => {
    const lines = [...seeds].flatMap(([file, text]) => text.split("\n").map((_, at) => ({ file, at })));
    fc.assert(
      fc.property(fc.constantFrom(...lines), ({ file, at }) => {
        const cut = (seeds.get(file) ?? "").split("\n").toSpliced(at, 1).join("\n");
        const outcome = compile(new Map([...seeds, [file, cut]]), texts, sha256);
        expect(outcome.ok || outcome.error.length > 0).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
