import { describe, expect, it } from "vitest";
import { countSources } from "../../../src/view/record/sources";
import { detailsOf } from "../../support/details";

describe("the sources of a milestone", () => {
  it.each([
    ["all cited", ["cited", "cited"], { count: 2, checked: 0 }],
    ["one of them checked", ["cited", "checked"], { count: 2, checked: 1 }],
    ["all checked", ["checked"], { count: 1, checked: 1 }],
  ] as const)("are counted: %s", (_, words, expected) => {
    expect(countSources(detailsOf({ m: words }), "m")).toEqual(expected);
  });

  it("count as cited where the article is archived but no passage of it was found", () => {
    expect(countSources(detailsOf({ m: ["x:cited"], other: ["x:checked"] }), "m")).toEqual({
      count: 1,
      checked: 0,
    });
  });

  it("are not known while the details are not here", () => {
    expect(countSources(null, "m")).toBeNull();
  });
});
