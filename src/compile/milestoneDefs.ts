/** The part of the published schema that describes milestones. */
import { CHECKS, FIELDS, KINDS, OUTCOMES, ROLES, SIDES, STATUSES } from "../dataset/vocabulary";
import { PRECISIONS } from "../time/precision";
import { list, nullable, number, object, oneOf, ref, type Schema, text } from "./jsonSchema";

const date: Schema = object({
  edtf: [nullable(ref("edtf")), "What is known of the date; null where nothing bounds it."],
  precision: [oneOf(PRECISIONS), "How exactly it is known."],
  earliest: [nullable(ref("day")), "First day on which it can have been or begun; null where not known."],
  latest: [nullable(ref("day")), "Last day on which it can have been or ended; null where not known."],
});

const reason: Schema = {
  oneOf: [
    object({
      kind: [{ const: "claim" }, "Sources state it."],
      articles: [list(text, 1), "Ids of the sources that state this date."],
    }),
    object({
      kind: [oneOf(["after", "before", "during"]), "It follows from order."],
      milestone: [text, "Id of the milestone after, before or during which it was."],
    }),
    object({
      kind: [oneOf(["reported", "announced"]), "It follows from a day of publication."],
      article: [text, "Id of the article that reported or announced it."],
    }),
  ],
};

const party: Schema = object({
  name: [ref("localized"), "Name of the party."],
  side: [oneOf(SIDES), "On whose side it stands."],
  role: [oneOf(ROLES), "What it did."],
});

const statement: Schema = object({
  speaker: [ref("localized"), "Who said it."],
  text: [ref("localized"), "What was said, in our words."],
  article: [text, "Id of the source."],
});

const outcome: Schema = object({
  kind: [oneOf(OUTCOMES), "What became of the plan."],
  by: [list(text), "Ids of the milestones that carried it out."],
  lastHeard: [nullable(ref("edtf")), "Date of the newest source that still speaks of it."],
  note: [nullable(ref("localized")), "What else is known of it."],
});

/** One milestone. */
export const milestoneSchema: Schema = object({
  id: [text, "Permanent id."],
  partnership: [text, "Id of its partnership."],
  title: [ref("localized"), "Title."],
  summary: [ref("localized"), "What happened, in one sentence."],
  kind: [oneOf(KINDS), "Sort of event; for a plan, of what is planned."],
  fields: [list(oneOf(FIELDS), 1), "Subject fields, the primary one first."],
  status: [oneOf(STATUSES), "Whether it happened, is under way, was agreed or is planned."],
  date: [date, "When it was, as far as is known."],
  dateReasons: [list(reason), "Why the date is as it is."],
  places: [
    object({ vn: [text, "Id of the Vietnamese unit."], partner: [text, "Id of the partner's unit."] }),
    "The units of either side on its earliest day.",
  ],
  claims: [list(ref("claim"), 1), "What the sources say of it."],
  parties: [list(party), "Who took part."],
  quantities: [
    list(object({ value: [number, "The figure."], unit: [ref("localized"), "What it counts."] })),
    "Figures.",
  ],
  statements: [list(statement), "Attributed statements."],
  after: [list(text), "Ids of milestones after which it was."],
  before: [list(text), "Ids of milestones before which it was."],
  during: [list(text), "Ids of milestones during which it was."],
  fulfils: [list(text), "Ids of plans that it carried out."],
  fulfilledBy: [list(text), "Ids of milestones that carried out this plan."],
  related: [list(text), "Ids of milestones that belong together with it."],
  term: [nullable(ref("edtf")), "The time for which an agreement or programme runs."],
  outcome: [
    nullable(outcome),
    "What became of a plan; null for what is none, or where nothing was looked up.",
  ],
  chosen: [
    nullable(object({ date: [ref("edtf"), "The date taken."], reason: [ref("localized"), "Why."] })),
    "The decision where sources disagree.",
  ],
  checked: [nullable(oneOf(CHECKS)), "What a second reader found; null where none was asked."],
});
