import { expect, it } from "vitest";
import { wholeTitles } from "../../src/dataset/titles";
import { jsonLdOf } from "../../src/site/jsonLd";
import { indexOf } from "../support/dataset";
import { seedGazetteer } from "../support/seedGazetteer";

const PAGE = { partnership: "a--b", title: "A – B", description: "", root: "../.." };

it.each<[string, { startDate?: string; endDate?: string }]>([
  ["2021-07-07", { startDate: "2021-07-07" }],
  ["2021-09", { startDate: "2021-09" }],
  ["2022", { startDate: "2022" }],
  ["2023-10-24/2023-10-30", { startDate: "2023-10-24", endDate: "2023-10-30" }],
  ["2024/..", { startDate: "2024" }],
  ["2022-04-28?", {}],
  ["2022-04~", {}],
  ["[2021-07-07..2024-01-22]", {}],
])("tells the date %s only as far as ISO 8601 can", (edtf, dates) => {
  const index = indexOf({ "a--b": { milestones: [`a1 ${edtf}`] }, "c--d": { milestones: ["c1 2020"] } });
  const told = {
    index,
    titles: wholeTitles(["One", "Two"]),
    details: { articles: new Map(), milestones: new Map() },
  };
  const { "@graph": events } = jsonLdOf({ ...told, lang: "en" }, PAGE) as { "@graph": object[] };
  expect(events).toHaveLength(1);
  const { startDate, endDate, name } = events[0] as Record<string, string | undefined>;
  expect({ name, startDate, endDate }).toEqual({
    name: "One",
    startDate: undefined,
    endDate: undefined,
    ...dates,
  });
});

it.each<[string, string, object]>([
  [
    "vn-quang-nam",
    "2019",
    {
      name: "tỉnh Quảng Nam",
      containedInPlace: [{ "@type": "AdministrativeArea", name: "Đà Nẵng" }],
    },
  ],
  ["vn-hue", "2019", { name: "tỉnh Thừa Thiên Huế", alternateName: ["Huế"] }],
  ["vn-da-nang-pre2025", "2019", { name: "thành phố Đà Nẵng" }],
])(
  "names %s in %s by the name of the day, with today's beside it where that is another",
  (id, year, place) => {
    const index = {
      ...indexOf({ "a--b": { vn: [id], milestones: [`a1 ${year}`] } }),
      units: seedGazetteer(),
    };
    const told = {
      index,
      titles: wholeTitles(["One"]),
      details: { articles: new Map(), milestones: new Map() },
    };
    const { "@graph": events } = jsonLdOf({ ...told, lang: "vi" }, PAGE) as {
      "@graph": { about: object[] }[];
    };
    expect(events[0]?.about).toEqual([
      { "@type": "AdministrativeArea", identifier: id, ...place },
      { "@type": "AdministrativeArea", identifier: "kr-uiwang", name: "thành phố Uiwang" },
    ]);
  },
);
