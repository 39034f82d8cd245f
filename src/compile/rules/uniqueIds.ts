import type { Path } from "../../record/problem";
import type { Sourced } from "../../record/sourced";
import type { Links } from "../links";
import { breach, type Rule } from "../rule";

type Use = { readonly source: Sourced<unknown>; readonly path: Path; readonly id: string };

/** An id once published means one thing for ever. */
export const uniqueIds: Rule = {
  name: "unique-id",
  description: "No two milestones share an id, former and withdrawn ids included; no two places share one.",
  needs: "file",
  check: ({ links }) =>
    [milestoneIds(links), placeIds(links)].flatMap((uses) =>
      uses.flatMap(({ source, path, id }, place) => {
        const first = uses.findIndex((use) => use.id === id);
        const other = uses[first];
        if (first === place || !other) return [];
        const { line } = other.source.at(other.path);
        return [
          breach(
            source,
            path,
            `“${id}” is already taken in ${other.source.file}:${line}`,
            "give it an id of its own",
          ),
        ];
      }),
    ),
};

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
