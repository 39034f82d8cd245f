/** Fifth step of compile: the parts that the page loads, as text; same dataset, same bytes. */
import type { Lang } from "../base/lang";
import type { Details, Index } from "../dataset/dataset";
import { FORMAT } from "../dataset/dataset";
import { packDigits } from "../dataset/digits";
import { dayIn, type MilestoneColumns } from "../dataset/milestones";
import { FIELDS, KINDS, STATUSES } from "../dataset/vocabulary";
import { LONGEST_CHAIN, type WireIndex, type WireMilestones } from "../dataset/wireIndex";
import type { PlaceId } from "../place/unit";
import type { Day } from "../time/day";
import { formatEdtf } from "../time/formatEdtf";

/** The text of `index.json`. */
export function encodeIndex(index: Index): string {
  const wire: WireIndex = {
    format: FORMAT,
    edition: index.edition,
    vocabulary: index.vocabulary,
    units: [...index.units.values()],
    partnerships: index.partnerships,
    milestones: wireOf(index),
    aliases: Object.fromEntries(index.aliases),
  };
  return line(wire);
}

/** The columns as written; the decoder (`src/dataset/decodeMilestones.ts`) reads them in the same order. */
function wireOf({ milestones: { columns }, partnerships }: Index): WireMilestones {
  const { kind, status, fields, fieldSets } = columns;
  const stated = [...columns.stated].sort(([a], [b]) => a - b);
  return {
    ids: columns.ids,
    kind: packDigits(kind, KINDS.length),
    fields: packDigits(fields, fieldSets.length),
    fieldSets: fieldSets.map((set) => set.map((field) => FIELDS.indexOf(field))),
    status: packDigits(status, STATUSES.length),
    vnPlace: packDigits(
      inChains(
        columns,
        "vnPlace",
        partnerships.map(({ vn }) => vn),
      ),
      LONGEST_CHAIN,
    ),
    partnerPlace: packDigits(
      inChains(
        columns,
        "partnerPlace",
        partnerships.map(({ partner }) => partner),
      ),
      LONGEST_CHAIN,
    ),
    ...wireDays(columns),
    statedRows: stated.map(([row], at) => row - (stated[at - 1]?.[0] ?? 0)),
    stated: stated.map(([, date]) => formatEdtf(date)),
  };
}

/** Places of units in the chains of their partnerships, where they are few and mostly the same. */
function inChains(
  columns: MilestoneColumns,
  side: "vnPlace" | "partnerPlace",
  chains: readonly (readonly PlaceId[])[],
): readonly number[] {
  return Array.from(columns[side], (place, row) =>
    (chains[columns.partnership[row] ?? -1] ?? []).indexOf(columns.places[place] ?? ""),
  );
}

/** Days as differences: within a partnership they are small numbers, most of them of few digits. */
function wireDays({
  starts,
  earliest,
  latest,
}: MilestoneColumns): Pick<WireMilestones, "earliest" | "latest"> {
  const froms: (number | null)[] = [];
  const tos: (number | null)[] = [];
  let before: Day | null = null;
  const lanes = new Set(starts);
  for (let row = 0; row < earliest.length; row += 1) {
    if (lanes.has(row)) before = null;
    const [from, to] = [dayIn(earliest, row), dayIn(latest, row)];
    froms.push(from === null ? null : from - (before ?? 0));
    tos.push(to === null ? null : to - (from ?? 0));
    before = from ?? before;
  }
  return { earliest: froms, latest: tos };
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
