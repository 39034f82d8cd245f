/** What somebody brings who makes a file of it: both languages and details of just those rows, or the reason why not. */
import { expect, it } from "vitest";
import { err, ok } from "../../../src/base/result";
import { excerptOf } from "../../../src/export/excerptOf";
import type { RecordFiles } from "../../../src/view/load/loadRecord";
import { partsDoor } from "../../../src/view/load/partsDoor";
import { recordParts } from "../../../src/view/load/recordParts";
import { indexOf } from "../../support/dataset";
import { detailsOf } from "../../support/details";
import { fakeFiles, inParts } from "../../support/fakeFiles";

const index = inParts(
  indexOf({ one: { milestones: ["a 2019", "b 2020"] }, two: { milestones: ["c 2021", "d 2022"] } }),
  [0, 2],
  [0, 2],
);

const DETAILS = {
  "details-0": detailsOf({ a: ["cited"], b: ["cited"] }),
  "details-1": detailsOf({ c: ["z:cited"], d: ["y:cited"] }),
};

function doorOf(change: Partial<RecordFiles> = {}) {
  const { files, asked } = fakeFiles(DETAILS, change);
  return { door: partsDoor(recordParts(index, files), "vi", new Set()), asked };
}

const second = index.milestones.slice(2, 4);

it("brings both languages and the details of these rows, and no other part", async () => {
  const { door, asked } = doorOf();
  const brought = await door.bringBoth(second.rows);
  expect([...asked].sort()).toEqual(["details-1", "en-1", "vi-1"]);
  if (!brought.ok) throw new Error(brought.error);
  const excerpt = excerptOf({ index, ...brought.value }, second);
  expect(excerpt.milestones.map(({ title }) => title)).toEqual([
    { vi: "vi-1:0", en: "en-1:0" },
    { vi: "vi-1:1", en: "en-1:1" },
  ]);
  // In the order of their ids, whatever came first.
  expect(excerpt.articles.map(({ id }) => id)).toEqual(["y", "z"]);
});

it("says what did not come, and asks for it anew the next time", async () => {
  let broken = true;
  const { door } = doorOf({
    details: async () => (broken ? err("network") : ok(detailsOf({ c: ["cited"], d: ["cited"] }))),
  });
  expect(await door.bringBoth(second.rows)).toEqual(err("network"));
  broken = false;
  expect(await door.bringBoth(second.rows)).toMatchObject({ ok: true });
});
