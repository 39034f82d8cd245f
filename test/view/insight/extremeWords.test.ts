import { describe, expect, it } from "vitest";
import { firstContact } from "../../../src/query/insight/firstAndLatest";
import { extremeWords } from "../../../src/view/insight/extremeWords";
import { milestones } from "../../support/dataset";

function firstInWords(...lines: readonly string[]) {
  const found = firstContact(milestones(...lines));
  if (!found) throw new Error("nothing is dated");
  return [extremeWords(found, "vi"), extremeWords(found, "en")];
}

describe("a first contact in words", () => {
  it("is dated as the one milestone that it was", () => {
    expect(firstInWords("a 2021-07", "b 2022")).toEqual(["7/2021", "Jul 2021"]);
  });

  it("is the year or the month in which it was, whichever it was", () => {
    expect(firstInWords("a 2018/2020", "b 2018/2021")).toEqual(["2018", "2018"]);
  });

  it("lies between two days where it was none of these", () => {
    expect(firstInWords("a [2018-03-02..2018-05-04]", "b 2018")).toEqual([
      "trong khoảng 1/1 – 4/5/2018",
      "between 1 Jan and 4 May 2018",
    ]);
  });
});
