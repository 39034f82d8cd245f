/** Fifth step of compile: the parts that the page loads, as text; same dataset, same bytes. */
import type { Lang } from "../base/lang";
import type { Details, Index } from "../dataset/dataset";
import { FORMAT } from "../dataset/dataset";
import { FIELDS, KINDS, STATUSES } from "../dataset/vocabulary";
import type { MilestoneColumns, WireIndex } from "../dataset/wireIndex";
import { formatEdtf } from "../time/formatEdtf";

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

function columnsOf({ milestones, units }: Index): MilestoneColumns {
  const places = new Map([...units.keys()].map((id, place) => [id, place]));
  const placeOf = (id: string): number => {
    const place = places.get(id);
    if (place === undefined) throw new Error(`${id} is not among the units`);
    return place;
  };
  return {
    id: milestones.map(({ id }) => id),
    partnership: milestones.map(({ partnership }) => partnership),
    kind: milestones.map(({ kind }) => KINDS.indexOf(kind)),
    fields: milestones.map(({ fields }) => fields.map((field) => FIELDS.indexOf(field))),
    status: milestones.map(({ status }) => STATUSES.indexOf(status)),
    edtf: milestones.map(({ date }) => (date.edtf ? formatEdtf(date.edtf) : null)),
    earliest: milestones.map(({ date }) => date.bounds.earliest),
    latest: milestones.map(({ date }) => date.bounds.latest),
    vnPlace: milestones.map(({ vnPlace }) => placeOf(vnPlace)),
    partnerPlace: milestones.map(({ partnerPlace }) => placeOf(partnerPlace)),
  };
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
