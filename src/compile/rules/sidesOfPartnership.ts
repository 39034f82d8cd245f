/** Rule of compile: which side is which, and in which order the units of a side followed one another. */
import type { Links } from "../links";
import { type Breach, breach, type Rule } from "../rule";

export const sidesOfPartnership: Rule = {
  name: "sides",
  description:
    "The first side lies in Việt Nam, the other abroad; a side's units follow one another in time; it founded itself.",
  needs: "record",
  check: ({ links }) =>
    links.seeds.partnerships.flatMap((source) => [
      ...source.value.vn.flatMap((id, place) =>
        inCountry(
          links,
          id,
          true,
          breach(source, ["vn", place], `${id} does not lie in Việt Nam`, "put it under partner"),
        ),
      ),
      ...source.value.partner.flatMap((id, place) =>
        inCountry(
          links,
          id,
          false,
          breach(source, ["partner", place], `${id} lies in Việt Nam`, "put it under vn"),
        ),
      ),
      ...outOfOrder(links, source.value.vn).map((place) =>
        breach(
          source,
          ["vn", place],
          "it ended before the unit that stands before it",
          "write the oldest first",
        ),
      ),
      ...outOfOrder(links, source.value.partner).map((place) =>
        breach(
          source,
          ["partner", place],
          "it ended before the unit that stands before it",
          "write the oldest first",
        ),
      ),
      ...foreignFounding(links, source),
    ]),
};

function inCountry(links: Links, id: string, vietnam: boolean, otherwise: Breach): readonly Breach[] {
  const unit = links.gazetteer.get(id);
  return !unit || (unit.country === "VN") === vietnam ? [] : [otherwise];
}

function outOfOrder(links: Links, chain: readonly string[]): readonly number[] {
  return chain.flatMap((id, place) => {
    const before = links.gazetteer.get(chain[place - 1] ?? "");
    const unit = links.gazetteer.get(id);
    if (!before || !unit) return [];
    const follows = before.validTo !== null && (unit.validTo === null || unit.validTo > before.validTo);
    return follows ? [] : [place];
  });
}

function foreignFounding(links: Links, source: Links["seeds"]["partnerships"][number]): readonly Breach[] {
  const { founding } = source.value;
  const milestone = founding === undefined ? undefined : links.milestones.get(founding);
  if (!milestone || milestone.source === source) return [];
  return [
    breach(
      source,
      ["founding"],
      `“${milestone.id}” belongs to ${milestone.partnership}`,
      "name a milestone of this file",
    ),
  ];
}
