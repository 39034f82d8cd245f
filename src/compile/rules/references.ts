/** Rule of compile: what names another record names one that exists. */
import type { Path } from "../../record/problem";
import type { Sourced } from "../../record/sourced";
import type { LinkedMilestone, Links } from "../links";
import { type Breach, breach, type Rule } from "../rule";

type Reference = {
  readonly source: Sourced<unknown>;
  readonly path: Path;
  readonly id: string;
  readonly to: "milestone" | "article" | "place";
};

export const references: Rule = {
  name: "reference",
  description:
    "Ids of milestones, articles and places lead somewhere, and never to the milestone that names them.",
  needs: "record",
  check: ({ links }) => {
    const former = formerIds(links);
    return [
      ...links.list.flatMap(referencesOfMilestone),
      ...referencesOfPartnerships(links),
      ...referencesOfPlaces(links),
      ...links.seeds.articles.flatMap((source) =>
        source.value.claims.map(
          ({ milestone }, place): Reference => ({
            source,
            path: ["claims", place, "milestone"],
            id: milestone,
            to: "milestone",
          }),
        ),
      ),
    ]
      .flatMap((reference) => (leadsSomewhere(reference, links) ? [] : [lost(reference, former)]))
      .concat(links.list.flatMap(toItself));
  },
};

const LISTS = ["after", "before", "during", "fulfils", "related"] as const;

function referencesOfMilestone({ source, path, record }: LinkedMilestone): readonly Reference[] {
  const milestones = LISTS.flatMap((key) =>
    (record[key] ?? []).map(
      (id, place): Reference => ({ source, path: [...path, key, place], id, to: "milestone" }),
    ),
  );
  const by = (record.outcome?.by ?? []).map(
    (id, place): Reference => ({ source, path: [...path, "outcome", "by", place], id, to: "milestone" }),
  );
  const articles = (record.statements ?? []).map(
    ({ article }, place): Reference => ({
      source,
      path: [...path, "statements", place, "article"],
      id: article,
      to: "article",
    }),
  );
  return [...milestones, ...by, ...articles];
}

function referencesOfPartnerships({ seeds }: Links): readonly Reference[] {
  return seeds.partnerships.flatMap((source) => {
    const { vn, partner, tie, founding } = source.value;
    return [
      ...vn.map((id, place): Reference => ({ source, path: ["vn", place], id, to: "place" })),
      ...partner.map((id, place): Reference => ({ source, path: ["partner", place], id, to: "place" })),
      ...(tie.article ? [{ source, path: ["tie", "article"], id: tie.article, to: "article" } as const] : []),
      ...(founding ? [{ source, path: ["founding"], id: founding, to: "milestone" } as const] : []),
    ];
  });
}

function referencesOfPlaces({ units }: Links): readonly Reference[] {
  return units.flatMap(({ source, path, unit }) => [
    ...(unit.parent ? [{ source, path: [...path, "parent"], id: unit.parent, to: "place" } as const] : []),
    ...unit.successors.map(
      (id): Reference => ({
        source,
        path: [...path, unit.successors.length > 1 ? "splitInto" : "successor"],
        id,
        to: "place",
      }),
    ),
  ]);
}

function leadsSomewhere({ id, to }: Reference, links: Links): boolean {
  switch (to) {
    case "milestone":
      return links.milestones.has(id);
    case "article":
      return links.articles.has(id);
    case "place":
      return links.gazetteer.has(id);
  }
}

function formerIds(links: Links): ReadonlyMap<string, string> {
  return new Map(links.list.flatMap(({ id, record }) => (record.aliases ?? []).map((alias) => [alias, id])));
}

function lost({ source, path, id, to }: Reference, former: ReadonlyMap<string, string>): Breach {
  const now = to === "milestone" ? former.get(id) : undefined;
  const mend = now ? `it is now called “${now}”` : "correct the id, or write that record";
  return breach(source, path, `there is no ${to} “${id}”`, mend);
}

function toItself({ id, source, path, record }: LinkedMilestone): readonly Breach[] {
  return LISTS.filter((key) => record[key]?.includes(id)).map((key) =>
    breach(source, [...path, key], `“${id}” names itself`, "name the other milestone, or remove it"),
  );
}
