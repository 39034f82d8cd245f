/** The linked data, expanded and turned into triples by a JSON-LD processor; nothing is fetched. */
import fc from "fast-check";
import jsonld, { type NodeObject } from "jsonld";
import { describe, expect, it } from "vitest";
import type { Told } from "../../src/export/excerpt";
import { jsonLdOf } from "../../src/export/jsonld/jsonLd";
import { hostileTexts } from "../support/hostile";
import { seedTold, seedWholeRecord } from "../support/seedTold";
import { partOf, sayingOnly, sketchedRecord, toldOf } from "../support/toldRecord";

const SCHEMA = "http://schema.org/";

/** The part of schema.org's context that decides on our terms: all are its own, addresses are nodes, days are dates. */
const SCHEMA_CONTEXT = {
  "@context": {
    "@vocab": SCHEMA,
    url: { "@id": "url", "@type": "@id" },
    license: { "@id": "license", "@type": "@id" },
    contentUrl: { "@id": "contentUrl", "@type": "@id" },
    eventStatus: { "@id": "eventStatus", "@type": "@id" },
    startDate: { "@id": "startDate", "@type": "Date" },
    endDate: { "@id": "endDate", "@type": "Date" },
    datePublished: { "@id": "datePublished", "@type": "Date" },
    dateModified: { "@id": "dateModified", "@type": "Date" },
  },
};

const options = {
  documentLoader: async (url: string) => {
    if (url !== "https://schema.org") throw new Error(`asked for ${url}`);
    return { contextUrl: undefined, documentUrl: url, document: SCHEMA_CONTEXT };
  },
};

type Values = Readonly<Record<string, readonly Record<string, unknown>[]>>;

/** Every node with an id or a type, as the processor expands it. */
async function nodes(told: Told): Promise<readonly (NodeObject & Values)[]> {
  const document = JSON.parse(JSON.stringify(jsonLdOf(told)));
  return (await jsonld.expand(document, options)) as never; // of expanded documents the types say only that they are nodes
}

async function eventsOf(told: Told) {
  return (await nodes(told)).filter((node) => node["@type"]?.includes(`${SCHEMA}Event` as never));
}

const values = (node: Values | undefined, term: string) =>
  (node?.[term.includes(":") ? term : SCHEMA + term] ?? []).map((value) => value["@value"] ?? value["@id"]);

const EDTF = "http://id.loc.gov/datatypes/edtf/EDTF";
const DATE = "http://purl.org/dc/terms/date";

describe("the record as linked data", () => {
  const told = seedTold();

  it("is a dataset, an event for each milestone and an article for each source", async () => {
    const types = (await nodes(told)).map((node) => node["@type"]?.[0]);
    const count = (type: string) => types.filter((each) => each === ((SCHEMA + type) as never)).length;
    expect([count("Dataset"), count("Event"), count("NewsArticle")]).toEqual([
      1,
      told.excerpt.milestones.length,
      told.excerpt.articles.length,
    ]);
  });

  it("names an event in both languages, links its sources, and leads to both pages", async () => {
    const accord = (await eventsOf(told)).find((node) => values(node, "identifier")[0] === "dj-01");
    const milestone = told.excerpt.milestones.find(({ id }) => id === "dj-01");
    expect(accord?.[`${SCHEMA}name`]).toEqual([
      { "@language": "vi", "@value": milestone?.title.vi },
      { "@language": "en", "@value": milestone?.title.en },
    ]);
    expect(values(accord, "url")).toEqual([
      "https://caunoi.example/?m=dj-01",
      "https://caunoi.example/en/?m=dj-01",
    ]);
    expect(accord?.[`${SCHEMA}startDate`]).toEqual([{ "@type": `${SCHEMA}Date`, "@value": "2017-12-22" }]);
    expect(accord?.[DATE]).toEqual([{ "@type": EDTF, "@value": "2017-12-22" }]);
    const articles = new Set((await nodes(told)).map((node) => node["@id"]));
    const sources = values(accord, "subjectOf");
    expect(sources.length).toBeGreaterThan(1);
    expect(sources.filter((url) => !articles.has(String(url)))).toEqual([]);
  });

  it("loses no term on the way to triples", async () => {
    const quads = await jsonld.toRDF(
      JSON.parse(JSON.stringify(jsonLdOf(partOf(seedWholeRecord(), "dj-01")))) as never,
      {
        ...options,
        format: "application/n-quads",
      },
    );
    expect(String(quads)).toContain(`<${SCHEMA}startDate> "2017-12-22"^^<${SCHEMA}Date>`);
    expect(String(quads)).toContain(`<${DATE}> "2017-12-22"^^<${EDTF}>`);
  });
});

describe("a date", () => {
  it.each([
    ["2021-07-07", ["2021-07-07"], []],
    ["2021-09", ["2021-09"], []],
    ["2023-10-24/2023-10-30", ["2023-10-24"], ["2023-10-30"]],
    ["2024/..", ["2024"], []],
    ["2022-04-28?", [], []],
    ["2022-04~", [], []],
    ["[2021-07-07..2024-01-22]", [], []],
  ])(
    "of %s is told in ISO 8601 only where that can tell it, and always in EDTF",
    async (edtf, start, end) => {
      const [event] = await eventsOf(toldOf(sketchedRecord({ "a--b": { milestones: [`m-1 ${edtf}`] } })));
      expect(values(event, "startDate")).toEqual(start);
      expect(values(event, "endDate")).toEqual(end);
      expect(event?.[DATE]).toEqual([{ "@type": EDTF, "@value": edtf }]);
    },
  );

  it("that nobody knows is left out", async () => {
    const [event] = await eventsOf(toldOf(sketchedRecord({ "a--b": { milestones: ["m-1 -"] } })));
    expect([values(event, "startDate"), values(event, DATE)]).toEqual([[], []]);
  });

  it("of a plan says that it is expected", async () => {
    const told = toldOf(
      sketchedRecord({ "a--b": { milestones: ["m-1 2027 visit people planned", "m-2 2020"] } }),
    );
    const [plan, done] = await eventsOf(told);
    expect(values(plan, "eventStatus")).toEqual(["https://schema.org/EventScheduled"]);
    expect(values(done, "eventStatus")).toEqual([]);
  });
});

describe("any texts", () => {
  it("stay values of their terms", async () => {
    await fc.assert(
      fc.asyncProperty(hostileTexts, async (text) => {
        const events = await eventsOf(toldOf(sayingOnly(text)));
        expect(events).toHaveLength(1);
        expect(values(events[0], "name")).toHaveLength(2);
      }),
      { numRuns: 40 },
    );
  });
});
