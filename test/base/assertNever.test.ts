import { expect, it } from "vitest";
import { assertNever } from "../../src/base/assertNever";

it("names the value that was not foreseen", () => {
  expect(() => assertNever("later" as never)).toThrow('unreachable: "later"');
});
