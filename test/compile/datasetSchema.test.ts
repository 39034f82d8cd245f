/** The published file and its schema agree, and the schema explains itself. */

import { existsSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile/compile";
import { datasetSchema } from "../../src/compile/datasetSchema";
import { sha256 } from "../../src/compile/main";
import { CASES, caseFiles, caseNames } from "../support/caseFolders";
import { compileSeeds } from "../support/seedRecord";

const ajv = new Ajv2020({ strict: true, formats: { uri: (text: string) => URL.canParse(text) } });
const validate = ajv.compile(datasetSchema);

function publishedOf(name: string) {
  const { seeds, texts } = caseFiles(name);
  const outcome = compile(seeds, texts, sha256);
  if (!outcome.ok) throw new Error(`${name} has problems`);
  return JSON.parse(outcome.value.files.get("dataset.json") ?? "");
}

/** Paths of properties without a description. */
function unexplained(schema: unknown, at: string): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    const here = `${at}/${key}`;
    const inner = unexplained(value, here);
    if (key !== "properties") return inner;
    const bare = Object.entries(value).filter(([, property]) => {
      const words: unknown =
        typeof property === "object" && property !== null && "description" in property
          ? property.description
          : "";
      return typeof words !== "string" || words.length < 4;
    });
    return [...inner, ...bare.map(([name]) => `${here}/${name}`)];
  });
}

describe("dataset.json", () => {
  it("of the record under seeds/ is valid", () => {
    validate(JSON.parse(compileSeeds().get("dataset.json") ?? ""));
    expect(validate.errors).toBeNull();
  });

  it.each(caseNames().filter((name) => existsSync(`${CASES}/${name}/expected.json`)))(
    "of the case %s is valid",
    (name) => {
      validate(publishedOf(name));
      expect(validate.errors).toBeNull();
    },
  );

  const sound = publishedOf("sound-minimal");
  const [first, ...others] = sound.milestones;

  it.each([
    ["another format", { ...sound, format: 2 }],
    ["a key nobody knows", { ...sound, extra: 1 }],
    ["a milestone without a title", { ...sound, milestones: [{ ...first, title: undefined }, ...others] }],
    [
      "a milestone in one language",
      { ...sound, milestones: [{ ...first, title: { vi: "Một" } }, ...others] },
    ],
    ["a milestone nobody claims", { ...sound, milestones: [{ ...first, claims: [] }, ...others] }],
    ["a kind that is on no list", { ...sound, milestones: [{ ...first, kind: "party" }, ...others] }],
    [
      "a day that is no ISO day",
      { ...sound, milestones: [{ ...first, date: { ...first.date, earliest: "7/7/2021" } }, ...others] },
    ],
    [
      "a hash cut short",
      { ...sound, articles: [{ ...sound.articles[0], archived: { file: "a.txt", sha256: "ab" } }] },
    ],
  ])("with %s is not", (_what, damaged) => {
    expect(validate(JSON.parse(JSON.stringify(damaged)))).toBe(false);
  });
});

describe("the schema", () => {
  it("describes every property", () => {
    expect(unexplained(datasetSchema, "")).toEqual([]);
  });
});
