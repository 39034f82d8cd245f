/** Files to be filled in by hand: what `npm run new` writes. */
import { type Day, formatDay } from "../../time/day";
import { partnershipId } from "./draftMilestones";
import { inBoth, quoted, TODO } from "./draftYaml";
import { milestonePrefix, slugOf } from "./slug";

/** A file below `seeds/`, or a piece to be put into one (`path` null). */
export type Skeleton = { readonly path: string | null; readonly text: string };

function article(publisher: string, day: string, slug: string, today: Day): Skeleton {
  const id = [slugOf(publisher), day, slugOf(slug)].join("-");
  const lines = [
    "# yaml-language-server: $schema=../schema/article.schema.json",
    "headline: null # as printed, only where you saw it",
    `publisher: ${inBoth(publisher, publisher)}`,
    "author: null",
    `published: ${day === "nd" ? "null" : quoted(day)}`,
    "lang: vi",
    `url: ${quoted(TODO)}`,
    `accessed: ${quoted(formatDay(today))}`,
    `recorded: ${quoted(formatDay(today))}`,
    "claims:",
    `  - milestone: ${TODO.toLowerCase()}`,
    "    confidence: high",
  ];
  return { path: `articles/${id}.yaml`, text: `${lines.join("\n")}\n` };
}

function partnership(vn: string, partner: string): Skeleton {
  const lines = [
    "# yaml-language-server: $schema=../schema/partnership.schema.json",
    `vn: [${vn}] # earlier and later units of the same side too, the oldest first`,
    `partner: [${partner}]`,
    "tie:",
    "  kind: unknown # sister, friendship, cooperation or contact, with the article that says so",
    "milestones:",
    `  - id: ${milestonePrefix([], vn, partner)}-01`,
    `    title: {vi: ${TODO}, en: ${TODO}}`,
    `    summary: {vi: ${TODO}, en: ${TODO}}`,
    "    kind: agreement",
    "    fields: [people]",
    "    status: done",
  ];
  return { path: `partnerships/${partnershipId(vn, partner)}.yaml`, text: `${lines.join("\n")}\n` };
}

function placePiece(id: string): Skeleton {
  const [country = ""] = id.split("-");
  const lines = [
    `- id: ${id}`,
    `  country: ${country.replace(/\d/g, "").toUpperCase()}`,
    "  level: 1 # 0 a country, 1 province or do, 2 district or si, 3 ward",
    `  type: {vi: ${TODO}, en: ${TODO}}`,
    "  parent: null",
    `  name: {vi: ${TODO}, en: ${TODO}, local: ${TODO}}`,
    `  fullName: {vi: ${TODO}, en: ${TODO}}`,
    "  aliases: []",
    "  iso: null",
    "  centroid: null",
    "  validFrom: null",
    "  validTo: null # the first day on which it was no more",
    "  successor: null",
  ];
  return { path: null, text: `${lines.join("\n")}\n` };
}

/** What a command asks for; null where it asks for nothing that there is. */
export function skeletonOf([sort, ...words]: readonly string[], today: Day): Skeleton | null {
  const [first, second, third] = words;
  if (sort === "article" && first && second && third && /^(nd|\d{4}-\d{2}-\d{2})$/.test(second))
    return article(first, second, third, today);
  if (sort === "partnership" && first && second) return partnership(first, second);
  return sort === "place" && first ? placePiece(first) : null;
}
