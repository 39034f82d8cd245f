/** Fifth step of compile: the parts that the page loads, as text; same dataset, same bytes. */
import type { Lang } from "../base/lang";
import type { Details, Index, Milestone } from "../dataset/dataset";
import { FORMAT } from "../dataset/dataset";
import { FIELDS, KINDS, STATUSES } from "../dataset/vocabulary";
import type { MilestoneColumns, WireIndex } from "../dataset/wireIndex";
import type { EdtfDate } from "../time/edtf";
import { formatEdtf } from "../time/formatEdtf";
import { impliedDate } from "../time/impliedDate";

/** The text of `index.json`. */
export function encodeIndex(index: Index): string {
  const wire: WireIndex = {
    format: FORMAT,
    edition: index.edition,
    vocabulary: index.vocabulary,
    units: [...index.units.values()],
    partnerships: index.partnerships,
    milestones: columnsOf(index),
    aliases: Object.fromEntries(index.aliases),
  };
  return line(wire);
}

const NAMES: readonly string[] = FIELDS;

function columnsOf({ milestones, units }: Index): MilestoneColumns {
  const places = new Map([...units.keys()].map((id, place) => [id, place]));
  const placeOf = (id: string): number => {
    const place = places.get(id);
    if (place === undefined) throw new Error(`${id} is not among the units`);
    return place;
  };
  const fieldSets = [...new Set(milestones.map(({ fields }) => fields.join()))];
  return {
    id: milestones.map(({ id }) => id),
    partnership: milestones.map(({ partnership }) => partnership),
    kind: milestones.map(({ kind }) => KINDS.indexOf(kind)),
    fields: milestones.map(({ fields }) => fieldSets.indexOf(fields.join())),
    fieldSets: fieldSets.map((set) => set.split(",").map((field) => NAMES.indexOf(field))),
    status: milestones.map(({ status }) => STATUSES.indexOf(status)),
    edtf: statedDates(milestones),
    earliest: milestones.map(({ date }) => date.bounds.earliest),
    latest: milestones.map(({ date }) => date.bounds.latest),
    vnPlace: milestones.map(({ vnPlace }) => placeOf(vnPlace)),
    partnerPlace: milestones.map(({ partnerPlace }) => placeOf(partnerPlace)),
  };
}

/** Dates that do not follow from their bounds, by row. */
function statedDates(milestones: readonly Milestone[]): Record<string, string> {
  const text = (date: EdtfDate | null) => (date === null ? "" : formatEdtf(date));
  return Object.fromEntries(
    milestones
      .filter(({ date }) => text(date.edtf) !== text(impliedDate(date.bounds)))
      .map(({ index, date }) => [String(index), text(date.edtf)]),
  );
}

/** The text of `titles.<lang>.json`. */
export function encodeTitles(lang: Lang, titles: readonly string[]): string {
  return line({ format: FORMAT, lang, titles });
}

/** The text of `details.json`; nulls and empty lists are left out. */
export function encodeDetails(details: Details): string {
  return line({
    format: FORMAT,
    articles: [...details.articles.values()].map(withoutNothing),
    milestones: Object.fromEntries(
      [...details.milestones].map(([id, detail]) => [id, withoutNothing(detail)]),
    ),
  });
}

function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNothing);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null && !(Array.isArray(inner) && inner.length === 0))
      .map(([key, inner]) => [key, withoutNothing(inner)]),
  );
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
