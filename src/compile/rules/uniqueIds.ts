/** Rule of compile: an id once published means one thing for ever. */
import type { Path } from "../../record/problem";
import type { Sourced } from "../../record/sourced";
import type { Links } from "../links";
import { type Breach, breach, type Rule } from "../rule";

type Use = { readonly source: Sourced<unknown>; readonly path: Path; readonly id: string };

export const uniqueIds: Rule = {
  name: "unique-id",
  description: "No two milestones share an id, former and withdrawn ids included; no two places share one.",
  needs: "file",
  check: ({ links }) => [...takenTwice(milestoneIds(links)), ...takenTwice(placeIds(links))],
};

function takenTwice(uses: readonly Use[]): readonly Breach[] {
  const first = new Map<string, Use>();
  return uses.flatMap((use) => {
    const other = first.get(use.id);
    if (!other) {
      first.set(use.id, use);
      return [];
    }
    const { line } = other.source.at(other.path);
    const what = `“${use.id}” is already taken in ${other.source.file}:${line}`;
    return [breach(use.source, use.path, what, "give it an id of its own")];
  });
}

function milestoneIds(links: Links): readonly Use[] {
  return links.seeds.partnerships.flatMap((source) => [
    ...source.value.milestones.flatMap(({ id, aliases }, place) => [
      { source, path: ["milestones", place, "id"], id },
      ...(aliases ?? []).map((alias, which) => ({
        source,
        path: ["milestones", place, "aliases", which],
        id: alias,
      })),
    ]),
    ...(source.value.withdrawn ?? []).map(({ id }, place) => ({
      source,
      path: ["withdrawn", place, "id"],
      id,
    })),
  ]);
}

function placeIds(links: Links): readonly Use[] {
  return links.units.map(({ source, path, unit }) => ({ source, path: [...path, "id"], id: unit.id }));
}
