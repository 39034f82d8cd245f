/** The schemas for editors' completion: what the record holds passes them, and a word outside its list does not. */
import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { EDITOR_WORDS } from "../../src/compile/main";
import { TIES } from "../../src/dataset/vocabulary";
import { editorSchemas } from "../../src/record/editorSchemas";
import { seedFiles } from "../support/readSeeds";

const schemas = editorSchemas(EDITOR_WORDS);
const ajv = new Ajv2020({ strict: false });

function validator(form: string) {
  return ajv.compile(JSON.parse(schemas.get(`${form}.schema.json`) ?? "null"));
}

describe.each([
  ["article", "articles/"],
  ["partnership", "partnerships/"],
  ["places", "places/"],
])("the schema of %s", (form, folder) => {
  it("lets pass every file of the record", () => {
    const validate = validator(form);
    const files = [...seedFiles()].filter(([name]) => name.startsWith(folder));
    expect(files.length).toBeGreaterThan(0);
    const refused = files.filter(([, text]) => !validate(parse(text))).map(([name]) => name);
    expect(refused).toEqual([]);
  });
});

it("names the words of a key by where it stands: a tie has other kinds than a milestone", () => {
  const { tie, milestones } = JSON.parse(schemas.get("partnership.schema.json") ?? "{}").properties;
  expect(tie.properties.kind.enum).toEqual(TIES);
  expect(milestones.items.properties.kind.enum).toContain("donation");
  expect(milestones.items.properties.outcome.properties.kind.enum).toContain("not-heard-of");
});

it("refuses a word that is in no list", () => {
  const validate = validator("article");
  const [, text = ""] = [...seedFiles()].find(([name]) => name.startsWith("articles/")) ?? [];
  const article = parse(text);
  article.claims[0].confidence = "certain";
  expect(validate(article)).toBe(false);
});
