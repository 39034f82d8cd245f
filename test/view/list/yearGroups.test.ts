import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type GroupKey, yearGroups } from "../../../src/view/list/yearGroups";
import { laneMilestones, milestones } from "../../support/dataset";

function told(key: GroupKey): string {
  if (key.kind === "year") return String(key.year);
  return key.kind === "between" ? `${key.from ?? "?"}–${key.to ?? "?"}` : key.kind;
}

describe("milestones by year", () => {
  it.each([
    ["2021-07-07", "2021"],
    ["2021-07", "2021"],
    ["2021", "2021"],
    ["2021-12-30/2022-01-02", "2021"],
    ["2022-04/..", "2022"],
    ["[2021-02-01..2021-11-30]", "2021"],
    ["[2021-07-01..2024-01-22]", "2021–2024"],
    ["[2022-04-28..]", "2022–?"],
    ["[..2022-07-05]", "?–2022"],
    ["-", "undated"],
  ])("%s stands under %s", (date, group) => {
    expect(yearGroups(milestones(`a ${date}`)).map(({ key }) => told(key))).toEqual([group]);
  });

  it("share a group with their neighbours in time, the undated last", () => {
    const groups = yearGroups(milestones("a -", "b 2022-03", "c 2021-07-07", "d 2022-01-15", "e 2021"));
    expect(
      groups.map(({ key, milestones: some }) => [
        told(key),
        [...some]
          .map(({ id }) => id)
          .sort()
          .join(""),
      ]),
    ).toEqual([
      ["2021", "ce"],
      ["2022", "bd"],
      ["undated", "a"],
    ]);
  });

  it("are each shown once, whatever their dates", () => {
    fc.assert(
      fc.property(laneMilestones, (lane) => {
        const shown = yearGroups(lane).flatMap((group) => [...group.milestones].map(({ id }) => id));
        expect(shown.toSorted()).toEqual([...lane].map(({ id }) => id).toSorted());
      }),
    );
  });
});
