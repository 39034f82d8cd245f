/** Rule of compile: where sources disagree an editor decides, in the open. */
import { formatEdtf } from "../../time/formatEdtf";
import type { LinkedMilestone } from "../links";
import { type Breach, breach, type Rule } from "../rule";
import { contradictions, type DatedClaim, datedClaims, edtfOf } from "../statedDate";

export const chosenDates: Rule = {
  name: "contradiction",
  description:
    "Claims whose dates cannot both be true need `chosen`, and what is chosen is a date that a claim states.",
  needs: "record",
  check: ({ links }) => links.list.flatMap((milestone) => [...unsettled(milestone), ...illChosen(milestone)]),
};

function told({ claim, date }: DatedClaim): string {
  return `${claim.source.id} says ${formatEdtf(date)}`;
}

function unsettled(milestone: LinkedMilestone): readonly Breach[] {
  const { source, path, record, id } = milestone;
  const pairs = record.chosen ? [] : contradictions(datedClaims(milestone));
  const involved = [...new Set(pairs.flat())].map(told);
  if (involved.length === 0) return [];
  const what = `the sources of “${id}” contradict each other: ${involved.join("; ")}`;
  return [breach(source, [...path, "id"], what, "add `chosen` with the date taken and the reason")];
}

function illChosen(milestone: LinkedMilestone): readonly Breach[] {
  const { source, path, record } = milestone;
  if (!record.chosen) return [];
  const dates = new Set(datedClaims(milestone).map(({ date }) => formatEdtf(date)));
  const chosen = formatEdtf(edtfOf(record.chosen.date));
  const at = [...path, "chosen", "date"];
  if (!dates.has(chosen)) {
    const known = dates.size > 0 ? `the claims say ${[...dates].join(", ")}` : "no claim states a date";
    return [breach(source, at, `no claim states ${chosen}; ${known}`, "choose a date that a source states")];
  }
  return dates.size > 1
    ? []
    : [breach(source, at, "there is nothing to choose: one date is claimed", "remove `chosen`")];
}
