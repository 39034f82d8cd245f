/** The look of a milestone that follows from its field and status: one colour family, one set of classes. */
import type { Index, Milestone } from "../../dataset/dataset";
import type { Family } from "../../dataset/vocabulary";
import type { EdtfDate } from "../../time/edtf";

/** The family of the primary field. */
export function familyOf(index: Index, milestone: Milestone): Family {
  const [primary] = milestone.fields;
  if (primary === undefined) throw new Error(`milestone ${milestone.id} has no field`);
  return index.vocabulary.fields[primary].family;
}

/** What the date's qualifiers add to the mark. */
export type Doubt = { readonly about: boolean; readonly uncertain: boolean };

/** Whether any part of a stated date is approximate (`~`) or uncertain (`?`). */
export function doubtOf(date: EdtfDate | null): Doubt {
  const none = { about: false, uncertain: false };
  if (date === null) return none;
  switch (date.kind) {
    case "point":
      return { about: date.approximate, uncertain: date.uncertain };
    case "span":
      return merge(doubtOf(date.start), doubtOf(date.end));
    case "oneOf":
      return date.members
        .map((member) =>
          member.kind === "point" ? doubtOf(member) : merge(doubtOf(member.from), doubtOf(member.to)),
        )
        .reduce(merge, none);
  }
}

function merge(a: Doubt, b: Doubt): Doubt {
  return { about: a.about || b.about, uncertain: a.uncertain || b.uncertain };
}

/** The sides on which the date runs out: the bound is not known there. */
export function openSides(milestone: Milestone): { readonly left: boolean; readonly right: boolean } {
  const { bounds, precision } = milestone.date;
  const runs = precision === "bounded" || precision === "open" || precision === "span";
  return { left: runs && bounds.earliest === null, right: runs && bounds.latest === null };
}

/** Class names shared by the timeline's marks, the list's glyphs and the legend. */
export function markClasses(index: Index, milestone: Milestone): string {
  const doubt = doubtOf(milestone.date.edtf);
  const sides = openSides(milestone);
  return [
    "mark",
    `family-${familyOf(index, milestone)}`,
    `precision-${milestone.date.precision}`,
    milestone.status === "planned" || milestone.status === "agreed" ? "hollow" : "",
    doubt.about ? "about" : "",
    doubt.uncertain ? "uncertain" : "",
    sides.left ? "runs-left" : "",
    sides.right ? "runs-right" : "",
  ]
    .filter(Boolean)
    .join(" ");
}
