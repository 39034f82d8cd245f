/** A part of dataset.json: valid by the published schema, whole in itself, and nothing in it changed. */
import { Ajv2020 } from "ajv/dist/2020";
import { describe, expect, it } from "vitest";
import { datasetSchema } from "../../src/compile/datasetSchema";
import { datasetExcerpt } from "../../src/export/dataset/datasetExcerpt";
import { compileSeeds } from "../support/seedRecord";

const validate = new Ajv2020({
  strict: true,
  formats: { uri: (text: string) => URL.canParse(text) },
}).compile(datasetSchema);

type Named = { readonly id: string };
type Dataset = {
  readonly edition: unknown;
  readonly vocabulary: unknown;
  readonly places: readonly (Named & {
    readonly parent: string | null;
    readonly successors: readonly string[];
  })[];
  readonly partnerships: readonly (Named & {
    readonly vn: readonly string[];
    readonly partner: readonly string[];
    readonly tieArticle: string | null;
  })[];
  readonly articles: readonly Named[];
  readonly milestones: readonly (Named & {
    readonly partnership: string;
    readonly claims: readonly { readonly article: string }[];
    readonly statements: readonly { readonly article: string }[];
  })[];
  readonly aliases: Readonly<Record<string, string | null>>;
};

const text = compileSeeds().get("dataset.json") ?? "";
const whole: Dataset = JSON.parse(text);

function part(json: unknown, ...ids: readonly string[]): Dataset {
  const result = datasetExcerpt(json, new Set(ids));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const dataset = JSON.parse(result.value);
  validate(dataset);
  expect(validate.errors).toBeNull();
  return dataset;
}

const ids = (list: readonly Named[]) => list.map(({ id }) => id);

describe("a part of the published record", () => {
  const some = part(whole, "dj-01", "hu-01");

  it("holds the milestones asked for as they are", () => {
    expect(some.milestones).toEqual(whole.milestones.filter(({ id }) => id === "dj-01" || id === "hu-01"));
    expect(some.edition).toEqual(whole.edition);
    expect(some.vocabulary).toEqual(whole.vocabulary);
  });

  it("leads nowhere outside but to related milestones", () => {
    const articles = new Set(ids(some.articles));
    const places = new Set(ids(some.places));
    const named = some.milestones.flatMap(({ claims, statements }) => [...claims, ...statements]);
    expect(named.filter(({ article }) => !articles.has(article))).toEqual([]);
    expect(some.partnerships.filter(({ tieArticle }) => tieArticle && !articles.has(tieArticle))).toEqual([]);
    const chains = some.partnerships.flatMap(({ vn, partner }) => [...vn, ...partner]);
    const around = some.places.flatMap(({ parent, successors }) => [
      ...(parent ? [parent] : []),
      ...successors,
    ]);
    expect([...chains, ...around].filter((id) => !places.has(id))).toEqual([]);
  });

  it("leaves out the rest", () => {
    const one = part(whole, "dj-01");
    expect(ids(one.partnerships)).toEqual(["dak-lak--jeollabuk"]);
    expect(one.articles.length).toBeLessThan(whole.articles.length);
    expect(ids(one.places)).not.toContain("kr-uiwang");
    expect(part(whole).milestones).toEqual([]);
  });

  it("of all milestones holds all of them", () => {
    expect(part(whole, ...ids(whole.milestones)).milestones).toEqual(whole.milestones);
  });

  it("keeps former and withdrawn ids of its own milestones", () => {
    const withdrawn = [{ id: "dj-97", reason: { vi: "Trùng.", en: "Twice." } }];
    const renamed = {
      ...whole,
      partnerships: whole.partnerships.map((each) =>
        each.id === "dak-lak--jeollabuk" ? { ...each, withdrawn } : each,
      ),
      aliases: { "dj-97": null, "dj-98": "dj-01", "hu-98": "hu-01" },
    };
    expect(part(renamed, "dj-01").aliases).toEqual({ "dj-97": null, "dj-98": "dj-01" });
  });

  it("is refused where the record is of another format or damaged", () => {
    expect(datasetExcerpt({ ...whole, format: 99 }, new Set())).toEqual({
      ok: false,
      error: { kind: "version", found: 99 },
    });
    const damaged = { ...whole, milestones: [{ id: 1 }] };
    expect(datasetExcerpt(damaged, new Set())).toMatchObject({ ok: false, error: { kind: "damaged" } });
  });
});
