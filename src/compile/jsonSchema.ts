/** Words for writing a JSON Schema (2020-12) in which every property is described. */

/** A schema or a part of one. */
export type Schema = { readonly [keyword: string]: unknown };

/** What a property holds and what it means. */
export type Property = readonly [schema: Schema, description: string];

/** An object with these properties and no others; those named in `optional` may be absent. */
export function object(
  properties: Readonly<Record<string, Property>>,
  optional: readonly string[] = [],
): Schema {
  return {
    type: "object",
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, [schema, description]]) => [name, { description, ...schema }]),
    ),
    required: Object.keys(properties).filter((name) => !optional.includes(name)),
    additionalProperties: false,
  };
}

/** An object whose keys are data. */
export function mapOf(values: Schema): Schema {
  return { type: "object", additionalProperties: values };
}

/** A list of at least `least` items. */
export function list(items: Schema, least = 0): Schema {
  return least > 0 ? { type: "array", items, minItems: least } : { type: "array", items };
}

/** One of these words. */
export function oneOf(words: readonly string[]): Schema {
  return { enum: [...words] };
}

/** What may be null. */
export function nullable(schema: Schema): Schema {
  return { anyOf: [schema, { type: "null" }] };
}

/** A definition of the same file. */
export function ref(name: string): Schema {
  return { $ref: `#/$defs/${name}` };
}

/** A string that is not empty. */
export const text: Schema = { type: "string", minLength: 1 };
/** A whole number. */
export const integer: Schema = { type: "integer" };
/** Any number. */
export const number: Schema = { type: "number" };
