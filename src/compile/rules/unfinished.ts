/** Rule of compile: what a draft left to be written is written. */
import type { Path } from "../../record/problem";
import type { Sourced } from "../../record/sourced";
import type { Links } from "../links";
import { type Breach, breach, type Rule } from "../rule";

/** As `npm run draft` and `npm run new` leave it. */
const LEFT = /^TODO\b/;

export const unfinished: Rule = {
  name: "unfinished",
  description: "No text is left as TODO: a machine drafts facts and places, words are an editor's.",
  needs: "file",
  check: ({ links }) => sourcesOf(links).flatMap((source) => within(source, source.value, [])),
};

function sourcesOf({ seeds }: Links): readonly Sourced<unknown>[] {
  return [...seeds.partnerships, ...seeds.articles];
}

function within(source: Sourced<unknown>, value: unknown, path: Path): readonly Breach[] {
  if (typeof value === "string")
    return LEFT.test(value)
      ? [breach(source, path, "this is left to be written", "write it, or take the key out")]
      : [];
  if (Array.isArray(value)) return value.flatMap((item, at) => within(source, item, [...path, at]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => within(source, item, [...path, key]));
}
