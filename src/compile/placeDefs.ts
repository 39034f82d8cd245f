/** The parts of the published schema that describe places and partnerships. */
import { TIES } from "../dataset/vocabulary";
import { list, nullable, number, object, oneOf, ref, type Schema, text } from "./jsonSchema";

const from = "First day; null where not known.";
const to = "First day on which it was no more (exclusive); null while it lasts.";

const name: Schema = object({
  short: [ref("localized"), "The name alone."],
  full: [ref("localized"), "The formal name with the kind of unit."],
  local: [text, "The name in the script of the place."],
  from: [nullable(ref("day")), from],
  to: [nullable(ref("day")), to],
});

const point = {
  lat: [number, "Degrees north (WGS 84)."],
  lon: [number, "Degrees east (WGS 84)."],
} as const;

/** One administrative unit during the time in which it existed. */
export const placeSchema: Schema = object({
  id: [text, "Permanent id."],
  country: [{ type: "string", pattern: "^[A-Z]{2}$" }, "ISO 3166-1 alpha-2."],
  level: [{ enum: [0, 1, 2, 3] }, "0 a country, 1 a province, 2 a district or city, 3 a ward or commune."],
  type: [ref("localized"), "Kind of unit."],
  parent: [nullable(text), "Id of the unit in which it lies."],
  names: [list(name, 1), "Its names in order of time, the newest last."],
  aliases: [list(text), "Other spellings, older romanisations included."],
  iso: [nullable(text), "ISO 3166-2 code."],
  centroid: [nullable(object(point)), "Approximate centre."],
  seat: [nullable(object({ name: [text, "Name of the seat."], ...point })), "Where its administration sits."],
  validFrom: [nullable(ref("day")), from],
  validTo: [nullable(ref("day")), to],
  successors: [list(text), "Ids of the units that took over its area."],
});

/** Two places that cooperate. */
export const partnershipSchema: Schema = object({
  id: [text, "Permanent id."],
  vn: [list(text, 1), "Ids of the Vietnamese units through time, the oldest first."],
  partner: [list(text, 1), "Ids of the partner's units through time, the oldest first."],
  tie: [oneOf(TIES), "What it formally is, as a cited agreement says."],
  tieArticle: [nullable(text), "Id of the article that says so; null where none does."],
  founding: [nullable(text), "Id of the milestone that founded it; null where not known."],
  withdrawn: [
    list(object({ id: [text, "Its former id."], reason: [ref("localized"), "Why it was withdrawn."] })),
    "Milestones that were once published and are no more.",
  ],
});
