import { describe, expect, it } from "vitest";
import { lazily } from "../../src/base/lazily";

describe("parts made lazily", () => {
  it("are made once, and only those that are asked for", () => {
    const made: string[] = [];
    const make = (name: string) => () => {
      made.push(name);
      return `the ${name}`;
    };
    const parts = lazily<{ first: string; second: string }>({ first: make("first"), second: make("second") });
    expect(made).toEqual([]);
    expect([parts.second, parts.second]).toEqual(["the second", "the second"]);
    expect(made).toEqual(["second"]);
    expect(parts).toEqual({ first: "the first", second: "the second" });
  });
});
