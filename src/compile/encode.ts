/** Fifth step of compile: the parts that the page loads, as text; same dataset, same bytes. */
import type { Lang } from "../base/lang";
import { packCells } from "../dataset/cells";
import type { DayOfSources, Details, Index } from "../dataset/dataset";
import { FORMAT } from "../dataset/dataset";
import { dayIn, type MilestoneColumns } from "../dataset/milestones";
import { FIELDS, KINDS, OUTCOMES, STATUSES } from "../dataset/vocabulary";
import {
  LONGEST_CHAIN,
  NO_BEGINNING,
  NO_END,
  ONE_DAY,
  type WireIndex,
  type WireMilestones,
  type WireParts,
} from "../dataset/wireIndex";
import type { PlaceId } from "../place/unit";
import { formatEdtf } from "../time/formatEdtf";
import { PRECISIONS } from "../time/precision";

/** The text of the index; `parts` name the other files, so these are written first. */
export function encodeIndex(index: Omit<Index, "parts">, parts: WireParts): string {
  const wire: WireIndex = {
    format: FORMAT,
    edition: index.edition,
    vocabulary: index.vocabulary,
    units: [...index.units.values()],
    partnerships: index.partnerships,
    milestones: wireOf(index),
    totals: index.totals,
    parts,
    aliases: Object.fromEntries(index.aliases),
  };
  return line(wire);
}

/** The columns as written; the decoder (`src/dataset/decodeMilestones.ts`) reads them in the same order. */
function wireOf({ milestones: { columns }, partnerships }: Omit<Index, "parts">): WireMilestones {
  const { kind, status, precision, fields, fieldSets } = columns;
  const stated = [...columns.stated].sort(([a], [b]) => a - b);
  const dates = [...new Set(stated.map(([, date]) => formatEdtf(date)))];
  return {
    ids: columns.ids,
    kind: packCells(kind, KINDS.length),
    fields: packCells(fields, fieldSets.length),
    fieldSets: fieldSets.map((set) => set.map((field) => FIELDS.indexOf(field))),
    status: packCells(status, STATUSES.length),
    precision: packCells(precision, PRECISIONS.length),
    vnPlace: packCells(
      inChains(
        columns,
        "vnPlace",
        partnerships.map(({ vn }) => vn),
      ),
      LONGEST_CHAIN,
    ),
    partnerPlace: packCells(
      inChains(
        columns,
        "partnerPlace",
        partnerships.map(({ partner }) => partner),
      ),
      LONGEST_CHAIN,
    ),
    ...wireDays(columns),
    ...wireSources(columns),
    dates,
    statedRows: stated.map(([row], at) => row - (stated[at - 1]?.[0] ?? 0)),
    stated: packCells(
      stated.map(([, date]) => dates.indexOf(formatEdtf(date))),
      dates.length,
    ),
    fates: wireFates(columns),
  };
}

function wireFates({ fates }: MilestoneColumns): WireMilestones["fates"] {
  const all = [...fates];
  return all.map(([row, { kind, by, told }], at) => [
    row - (all[at - 1]?.[0] ?? -1),
    OUTCOMES.indexOf(kind),
    told,
    ...by,
  ]);
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

function wireSources({
  sources,
  checked,
}: MilestoneColumns): Pick<WireMilestones, "sources" | "checked" | "sourceCount"> {
  const sourceCount = sources.reduce((most, count) => Math.max(most, count + 1), 1);
  return { sources: packCells(sources, sourceCount), checked: packCells(checked, sourceCount), sourceCount };
}

type WireDays = Pick<WireMilestones, "dayZero" | "day" | "dayCount" | "length" | "lengthCount">;

/** The first known day of each, and how far from it the last one is. */
function wireDays({ earliest, latest }: MilestoneColumns): WireDays {
  const bounds = Array.from(earliest, (_, row) => ({ from: dayIn(earliest, row), to: dayIn(latest, row) }));
  const known = bounds.flatMap(({ from, to }) => from ?? to ?? []);
  const dayZero = known.reduce((least, day) => Math.min(least, day), known[0] ?? 0) - 1;
  const days = bounds.map(({ from, to }) => (from ?? to ?? dayZero) - dayZero);
  const lengths = bounds.map(({ from, to }) => {
    if (to === null) return NO_END;
    return from === null ? NO_BEGINNING : to - from + ONE_DAY;
  });
  const countOf = (column: readonly number[]) => column.reduce((most, each) => Math.max(most, each + 1), 1);
  const [dayCount, lengthCount] = [countOf(days), countOf(lengths)];
  return {
    dayZero,
    day: packCells(days, dayCount),
    dayCount,
    length: packCells(lengths, lengthCount),
    lengthCount,
  };
}

/** The text of a part of the titles. */
export function encodeTitles(lang: Lang, titles: readonly string[]): string {
  return line({ format: FORMAT, lang, titles });
}

/** The text of the news. */
export function encodeNews(days: readonly DayOfSources[]): string {
  return line({ format: FORMAT, days: days.map(withoutNothing) });
}

/** The text of a part of the details; nulls and empty lists are left out. */
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
