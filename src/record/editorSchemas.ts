/** The forms of the record as JSON Schema, for the completion of text editors; compile checks far more than they can. */
import { z } from "zod";
import { articleSchema } from "./articleSchema";
import { partnershipSchema } from "./partnershipSchema";
import { placesSchema } from "./placeSchema";

type Json = { readonly [key: string]: unknown };

/** Words of closed lists by the key under which they are written; `tie.kind` is a key within another. */
export type WordLists = Readonly<Record<string, readonly string[]>>;

/** Names the words of a closed list wherever a string stands under its key. `within`: the key that holds this value. */
function withWords(value: unknown, lists: WordLists, within = ""): unknown {
  if (Array.isArray(value)) return value.map((item) => withWords(item, lists, within));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    key === "properties" ? named(inner as Json, lists, within) : withWords(inner, lists, within),
  ]);
  return Object.fromEntries(entries);
}

function named(properties: Json, lists: WordLists, within: string): Json {
  const entries = Object.entries(properties).map(([key, schema]) => {
    const words = lists[`${within}.${key}`] ?? lists[key];
    const inner = withWords(schema, lists, key);
    return [key, words ? wordsInto(inner as Json, words) : inner];
  });
  return Object.fromEntries(entries);
}

function wordsInto(schema: Json, words: readonly string[]): Json {
  if (schema.type === "string") return { ...schema, enum: words };
  return schema.type === "array" ? { ...schema, items: { type: "string", enum: words } } : schema;
}

/** The schemas by the name of their file; `lists` are the words that an editor may write. */
export function editorSchemas(lists: WordLists): ReadonlyMap<string, string> {
  const forms = { article: articleSchema, partnership: partnershipSchema, places: placesSchema };
  return new Map(
    Object.entries(forms).map(([name, schema]) => {
      const plain = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
      return [`${name}.schema.json`, `${JSON.stringify(withWords(plain, lists), null, 2)}\n`];
    }),
  );
}
