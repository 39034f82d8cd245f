import { expect, it } from "vitest";
import { reachedFrom } from "../../src/site/sharedWithTimeline";

const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  view: ["rows", "words"],
  rows: ["scale"],
  scale: ["rows"],
  other: ["words"],
};

it("what a module needs is all that it imports, through others too, and in a circle once", () => {
  const reached = reachedFrom("view", (id) => IMPORTS[id] ?? []);
  expect([...reached].sort()).toEqual(["rows", "scale", "view", "words"]);
});
