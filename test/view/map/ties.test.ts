import { describe, expect, it } from "vitest";
import { mapActivity } from "../../../src/query/mapActivity";
import { EMPTY_QUESTION, type Question } from "../../../src/query/question";
import { tiesByProvince } from "../../../src/view/map/ties";
import { indexOf } from "../../support/dataset";

// The names of the test gazetteer are its ids.
const index = indexOf({
  "hai-chau--uiwang": { milestones: ["hu-01 2021 visit culture", "hu-02 2022 visit health"] },
  "dak-lak--saitama": { vn: ["vn-dak-lak"], partner: ["jp-saitama"], milestones: ["ds-01 2020 visit trade"] },
  "phu-yen--iksan": { vn: ["vn-phu-yen"], partner: ["kr-iksan"], milestones: ["pi-01 2021 visit trade"] },
  "da-nang--sekong": { vn: ["vn-da-nang"], partner: ["la-sekong"], milestones: ["ds-02 2019 visit trade"] },
});

function listed(question: Partial<Question>) {
  const activity = mapActivity(index, { ...EMPTY_QUESTION, ...question }, null);
  return tiesByProvince(index, activity, "vi").map(({ name, ties }) => [
    name,
    ...ties.map(({ vn, partner, within }) => `${vn ?? ""} > ${partner} (${within})`),
  ]);
}

describe("the table beside the map", () => {
  it("lists every partnership below its province of today, in the order of names", () => {
    expect(listed({})).toEqual([
      ["vn-da-nang", "vn2-hai-chau > kr-uiwang (kr-gyeonggi, kr)", " > la-sekong (la)"],
      ["vn-dak-lak", " > jp-saitama (jp)", "vn-phu-yen > kr-iksan (kr-jeonbuk, kr)"],
    ]);
  });

  it("keeps other provinces as a line of their own where one is chosen, so that they can be chosen too", () => {
    expect(listed({ province: ["vn-da-nang"] })).toEqual([
      ["vn-da-nang", "vn2-hai-chau > kr-uiwang (kr-gyeonggi, kr)", " > la-sekong (la)"],
      ["vn-dak-lak"],
    ]);
  });

  it("leaves out what other filters leave out", () => {
    expect(listed({ field: ["health"] })).toEqual([
      ["vn-da-nang", "vn2-hai-chau > kr-uiwang (kr-gyeonggi, kr)"],
    ]);
  });
});
