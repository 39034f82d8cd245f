/** The Data Package: unzipped, its descriptor checked by a JSON Schema, and every cell by its own Table Schema. */
import { Ajv } from "ajv";
import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { Told } from "../../src/export/excerpt";
import { zipPackage } from "../../src/export/package/zipPackage";
import { parseDay } from "../../src/time/day";
import { seedTold, seedWholeRecord } from "../support/seedTold";
import { partOf, sayingOnly, toldOf } from "../support/toldRecord";

type Field = {
  readonly name: string;
  readonly type: string;
  readonly constraints: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
  };
};

type Resource = {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly [string];
      readonly reference: { readonly resource: string; readonly fields: readonly [string] };
    }[];
  };
};

type Descriptor = {
  readonly version: string;
  readonly resources: readonly Resource[];
  readonly description: string;
};

function open(told: Told) {
  const files = unzipSync(zipPackage(told));
  const descriptor: Descriptor = JSON.parse(strFromU8(files["datapackage.json"] ?? new Uint8Array()));
  return { files, descriptor, readme: strFromU8(files["README.md"] ?? new Uint8Array()) };
}

function rowsOf(files: Readonly<Record<string, Uint8Array>>, path: string) {
  const text = strFromU8(files[path] ?? new Uint8Array());
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return { data, columns: meta.fields ?? [] };
}

const path = { type: "string", pattern: "^(https?://\\S+|[a-z]+\\.csv)$" };
const words = { type: "string", minLength: 1 };

/** What Data Package 2.0 asks of the keys that we use. */
const valid = new Ajv({ strict: true, strictRequired: false }).compile({
  type: "object",
  required: ["$schema", "name", "title", "description", "version", "created", "licenses", "resources"],
  properties: {
    $schema: { const: "https://datapackage.org/profiles/2.0/datapackage.json" },
    name: { type: "string", pattern: "^[-a-z0-9._/]+$" },
    created: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" },
    version: words,
    licenses: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["name"],
        properties: { name: { type: "string", pattern: "^[-a-zA-Z0-9._]+$" }, path },
      },
    },
    contributors: { type: "array", minItems: 1 },
    sources: {
      type: "array",
      minItems: 1,
      items: { type: "object", required: ["title", "path"], properties: { title: words, path } },
    },
    resources: {
      type: "array",
      minItems: 3,
      items: {
        type: "object",
        required: ["name", "path", "type", "encoding", "dialect", "schema"],
        properties: {
          type: { const: "table" },
          path,
          encoding: { const: "utf-8" },
          bytes: { type: "integer", minimum: 1 },
          schema: {
            type: "object",
            required: ["fields", "primaryKey"],
            properties: {
              fields: {
                type: "array",
                minItems: 1,
                items: {
                  type: "object",
                  required: ["name", "type", "title", "description"],
                  properties: {
                    name: { type: "string", pattern: "^[a-z_]+$" },
                    type: { enum: ["string", "date", "integer", "boolean"] },
                    title: words,
                    title_vi: words,
                    description: words,
                    description_vi: words,
                  },
                },
              },
            },
          },
        },
      },
    },
  },
});

/** Whether a cell is what its field says. */
function fits(cell: string, { type, constraints }: Field): boolean {
  if (cell === "") return constraints.required !== true;
  if (constraints.enum && !constraints.enum.includes(cell)) return false;
  if (constraints.pattern && !new RegExp(constraints.pattern, "u").test(cell)) return false;
  if (type === "date") return parseDay(cell) !== null;
  if (type === "integer") return /^\d+$/.test(cell);
  return type !== "boolean" || cell === "true" || cell === "false";
}

const told = seedTold();

describe("the Data Package of the record", () => {
  const { files, descriptor, readme } = open(told);

  it("holds a descriptor, three tables and a README", () => {
    expect(Object.keys(files).sort()).toEqual([
      "README.md",
      "datapackage.json",
      "milestones.csv",
      "partnerships.csv",
      "sources.csv",
    ]);
  });

  it("is described as Data Package 2.0 asks for", () => {
    valid(descriptor);
    expect(valid.errors).toBeNull();
    expect(descriptor.version).toBe(told.excerpt.edition.version);
  });

  it.each(descriptor.resources.map((resource) => [resource.name, resource] as const))(
    "describes every column of %s, and every cell keeps to it",
    (_name, { path: file, bytes, schema }) => {
      const { data, columns } = rowsOf(files, file);
      expect(files[file]?.length).toBe(bytes);
      expect(columns).toEqual(schema.fields.map(({ name }) => name));
      const misfits = data.flatMap((row) =>
        schema.fields
          .filter((field) => !fits(row[field.name] ?? "", field))
          .map(({ name }) => [name, row[name]]),
      );
      expect(misfits).toEqual([]);
      for (const { name, constraints } of schema.fields)
        if (constraints.unique) expect(new Set(data.map((row) => row[name])).size).toBe(data.length);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const keys = new Set(
          rowsOf(files, `${reference.resource}.csv`).data.map((row) => row[reference.fields[0]]),
        );
        expect(data.filter((row) => !keys.has(row[fields[0]] ?? ""))).toEqual([]);
      }
    },
  );

  it("explains every column in both languages in its README", () => {
    const [vietnamese = "", english = ""] = readme.split("\n---\n");
    const names = descriptor.resources.flatMap(({ schema }) =>
      schema.fields.map(({ name }) => `| \`${name}\` |`),
    );
    for (const part of [vietnamese, english])
      expect(names.filter((name) => !part.includes(name))).toEqual([]);
    expect(vietnamese).toContain("Phiên bản dữ liệu");
    expect(english).toContain("Record version");
  });

  it("is the same, byte for byte, whenever it is made", () => {
    expect(zipPackage(told)).toEqual(zipPackage(seedTold()));
  });
});

describe("a Data Package of a part", () => {
  it("says so, and cites its own sources alone", () => {
    const { descriptor, readme } = open(partOf(seedWholeRecord(), "dj-01"));
    valid(descriptor);
    expect(valid.errors).toBeNull();
    expect(descriptor.description).toContain("part of the record");
    expect(readme).toContain("một phần của dữ liệu");
  });

  it("of nothing is one all the same", () => {
    const { descriptor, files } = open(partOf(seedWholeRecord()));
    valid(descriptor);
    expect(valid.errors).toBeNull();
    expect(rowsOf(files, "milestones.csv").data).toEqual([]);
  });

  it("stands a text that would break its README or its JSON", () => {
    const { descriptor, readme } = open(toldOf(sayingOnly('"}],|\r\n<script>\u0000\uD800')));
    valid(descriptor);
    expect(valid.errors).toBeNull();
    expect(readme).not.toContain("<script>");
  });
});
