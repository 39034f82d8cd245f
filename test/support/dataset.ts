/** A record for tests from one line a milestone: a few real places and partnerships, and arbitrary records of them. */
import fc from "fast-check";
import { milestonesFrom } from "../../src/dataset/columnsFrom";
import type { Index, Milestone, Partnership } from "../../src/dataset/dataset";
import type { Fate } from "../../src/dataset/fate";
import { allMilestones, type Milestones, rowOfId } from "../../src/dataset/milestones";
import {
  CHECKS,
  CONFIDENCES,
  FAMILIES,
  type Family,
  FIELDS,
  type Field,
  KINDS,
  type Kind,
  OUTCOMES,
  type OutcomeKind,
  ROLES,
  SIDES,
  STATUSES,
  type Status,
  TIES,
  type Vocabulary,
} from "../../src/dataset/vocabulary";
import type { PlaceId, Unit } from "../../src/place/unit";
import type { Day } from "../../src/time/day";
import { type KnownDate, knownDateOf } from "../../src/time/knownDate";
import { day, known } from "./dates";

type UnitSketch = readonly [
  id: PlaceId,
  country: string,
  level: 0 | 1 | 2 | 3,
  parent: PlaceId | null,
  until?: string,
  successors?: readonly PlaceId[],
];

const REFORM = "2025-07-01";

const UNITS: readonly UnitSketch[] = [
  ["vn", "VN", 0, null],
  ["vn-quang-nam-da-nang", "VN", 1, "vn", "1997-01-01", ["vn-da-nang-pre2025", "vn-quang-nam"]],
  ["vn-da-nang-pre2025", "VN", 1, "vn", REFORM, ["vn-da-nang"]],
  ["vn-quang-nam", "VN", 1, "vn", REFORM, ["vn-da-nang"]],
  ["vn-da-nang", "VN", 1, "vn"],
  ["vn2-hai-chau", "VN", 2, "vn-da-nang-pre2025", REFORM, ["vn3-hai-chau", "vn3-hoa-cuong"]],
  ["vn3-hai-chau", "VN", 3, "vn-da-nang"],
  ["vn3-hoa-cuong", "VN", 3, "vn-da-nang"],
  ["vn-phu-yen", "VN", 1, "vn", REFORM, ["vn-dak-lak"]],
  ["vn-dak-lak-pre2025", "VN", 1, "vn", REFORM, ["vn-dak-lak"]],
  ["vn-dak-lak", "VN", 1, "vn"],
  ["kr", "KR", 0, null],
  ["kr-gyeonggi", "KR", 1, "kr"],
  ["kr-uiwang", "KR", 2, "kr-gyeonggi"],
  ["kr-jeonbuk", "KR", 1, "kr"],
  ["kr-iksan", "KR", 2, "kr-jeonbuk"],
  ["kr-gwangju", "KR", 1, "kr", "2026-07-01", ["kr-jeonnam-gwangju"]],
  ["kr-jeonnam", "KR", 1, "kr", "2026-07-01", ["kr-jeonnam-gwangju"]],
  ["kr-jeonnam-gwangju", "KR", 1, "kr"],
  ["kr-yeosu", "KR", 2, "kr-jeonnam"],
  ["jp", "JP", 0, null],
  ["jp-saitama", "JP", 1, "jp"],
  ["jp-urawa", "JP", 2, "jp-saitama", "2001-05-01", ["jp-saitama-city"]],
  ["jp-saitama-city", "JP", 2, "jp-saitama"],
  ["la", "LA", 0, null],
  ["la-sekong", "LA", 1, "la"],
];

function unitOf([id, country, level, parent, until, successors = []]: UnitSketch): Unit {
  const name = { short: { vi: id, en: id }, full: { vi: id, en: id }, local: id };
  return {
    id,
    country,
    level,
    parent,
    type: { vi: "đơn vị", en: "unit" },
    names: [{ name, from: null, to: null }],
    aliases: [],
    iso: null,
    centroid: null,
    seat: null,
    validFrom: null,
    validTo: until === undefined ? null : day(until),
    successors,
  };
}

const FAMILY_OF: Readonly<Record<Field, Family>> = {
  agriculture: "farming",
  environment: "farming",
  education: "learning",
  youth: "learning",
  health: "health",
  aid: "health",
  culture: "culture",
  sport: "culture",
  tourism: "culture",
  trade: "trade",
  investment: "trade",
  urban: "building",
  it: "building",
  labour: "work",
  administration: "government",
  people: "government",
};

function named<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}

const word = (key: string) => ({ vi: key, en: key });

const vocabulary: Vocabulary = {
  statuses: named(STATUSES, word),
  kinds: named(KINDS, word),
  fields: named(FIELDS, (key) => ({ name: word(key), family: FAMILY_OF[key], crs: null })),
  families: named(FAMILIES, word),
  ties: named(TIES, word),
  sides: named(SIDES, word),
  roles: named(ROLES, word),
  outcomes: named(OUTCOMES, word),
  confidences: named(CONFIDENCES, word),
  checks: named(CHECKS, word),
};

/** A partnership in a few words; a milestone is `id date [kind [field,field [status]]]`, its date EDTF or `-` for none. */
export type LaneSketch = {
  readonly vn?: readonly PlaceId[];
  readonly partner?: readonly PlaceId[];
  readonly milestones: readonly string[];
  /** Citations of each milestone, all of them checked. */
  readonly checked?: number;
};

/** What a milestone is, apart from its place in the record. */
export type MilestoneSketch = Omit<Milestone, "index" | "partnership" | "vnPlace" | "partnerPlace">;

const DEFAULT_VN = "vn2-hai-chau";
const DEFAULT_PARTNER = "kr-uiwang";

function wordOf<T extends string>(words: readonly T[], text: string): T {
  const found = words.find((each) => each === text);
  if (found === undefined) throw new Error(`${text} is none of ${words.join(", ")}`);
  return found;
}

function sketchOf(line: string): MilestoneSketch {
  const [id = "", edtf = "-", kind = "visit", fields = "people", status = "done"] = line.split(" ");
  return {
    id,
    kind: wordOf(KINDS, kind),
    fields: fields.split(",").map((field) => wordOf(FIELDS, field)),
    status: wordOf(STATUSES, status),
    date: known(edtf === "-" ? null : edtf),
    sources: 0,
    checked: 0,
  };
}

/** An index of these partnerships, keyed by id; milestones stand in the order given. */
export function indexOf(
  lanes: Readonly<Record<string, LaneSketch>>,
  aliases: Index["aliases"] = new Map(),
): Index {
  const entries = Object.entries(lanes).map(([id, lane]) => ({
    id,
    vn: lane.vn ?? [DEFAULT_VN],
    partner: lane.partner ?? [DEFAULT_PARTNER],
    milestones: lane.milestones.map((line) => {
      const { checked = 0 } = lane;
      return { ...sketchOf(line), sources: checked, checked };
    }),
  }));
  return indexWith(entries, aliases);
}

/** The same index, in which this became of these plans; milestones by id, days in ISO. */
export function withFates(
  index: Index,
  fates: Readonly<
    Record<string, { readonly kind: OutcomeKind; readonly by?: readonly string[]; readonly told?: string }>
  >,
): Index {
  const { columns } = index.milestones;
  const rowOf = (id: string) => rowOfId(columns, id) ?? Number.NaN;
  const told = Object.entries(fates).map(([id, { kind, by = [], told: last }]): [number, Fate] => [
    rowOf(id),
    { kind, by: by.map(rowOf).sort((a, b) => a - b), told: last === undefined ? null : day(last) },
  ]);
  return {
    ...index,
    milestones: allMilestones({ ...columns, fates: new Map(told.sort(([a], [b]) => a - b)) }),
  };
}

type Entry = Pick<Partnership, "id" | "vn" | "partner"> & { readonly milestones: readonly MilestoneSketch[] };

function milestonesOf(entries: readonly Entry[]): readonly Milestone[] {
  const milestones = entries.flatMap((entry, partnership) =>
    entry.milestones.map((sketch) => ({
      ...sketch,
      partnership,
      vnPlace: entry.vn[0] ?? DEFAULT_VN,
      partnerPlace: entry.partner[0] ?? DEFAULT_PARTNER,
    })),
  );
  return milestones.map((milestone, index) => ({ ...milestone, index }));
}

function indexWith(
  entries: readonly Entry[],
  aliases: Index["aliases"] = new Map(),
  fates: ReadonlyMap<number, Fate> = new Map(),
): Index {
  return {
    edition: {
      version: "test",
      date: "2026-01-01",
      licence: "CC-BY-4.0",
      contact: { vi: "thử", en: "test" },
    },
    vocabulary,
    units: new Map(UNITS.map((sketch) => [sketch[0], unitOf(sketch)])),
    partnerships: entries.map(({ id, vn, partner }) => ({
      id,
      vn,
      partner,
      tie: "friendship",
      founding: null,
    })),
    milestones: milestonesFrom(milestonesOf(entries), entries.length, fates),
    totals: { articles: 0, publishers: 0 },
    parts: {
      titles: [{ first: 0, name: { vi: "titles.vi", en: "titles.en" } }],
      details: [{ first: 0, name: "details" }],
      news: "news",
      coverage: "coverage",
    },
    aliases,
  };
}

/** An index with all of its milestones made, to be compared with another: columns may differ where milestones do not. */
export function withAllMade<I extends Pick<Index, "milestones">>(
  index: I,
): Omit<I, "milestones"> & { milestones: readonly Milestone[] } {
  return { ...index, milestones: [...index.milestones] };
}

/** The milestones of one partnership from their lines. */
export function milestones(...lines: readonly string[]): Milestones {
  return indexOf({ lane: { milestones: lines } }).milestones;
}

/** The ids of the Vietnamese and of the foreign units that the test gazetteer knows. */
export const VN_UNITS: readonly PlaceId[] = UNITS.filter(([, country]) => country === "VN").map(([id]) => id);
export const PARTNER_UNITS: readonly PlaceId[] = UNITS.filter(([, country]) => country !== "VN").map(
  ([id]) => id,
);

/** Days of about twelve years around 2020, so that arbitrary dates meet each other. */
export const nearDays: fc.Arbitrary<Day> = fc
  .integer({ min: day("2014-01-01"), max: day("2026-12-31") })
  .map((value) => value as Day);

const someDays = fc.option(nearDays, { nil: null });

/** What may be known of a date around 2020: a day, a month, a year, a span, limits on both sides, one or none. */
export const nearDates: fc.Arbitrary<KnownDate> = fc.oneof(
  fc.tuple(someDays, someDays).map(([a, b]) => {
    const crossed = a !== null && b !== null && a > b;
    return knownDateOf(null, crossed ? { earliest: b, latest: a } : { earliest: a, latest: b });
  }),
  fc
    .constantFrom("2021-07-07", "2021-07", "2022", "2022-11~", "2019-12-30/2020-01-02", "2022-04/..", "2018?")
    .map(known),
);

const sketches = fc
  .record({
    kind: fc.constantFrom<Kind>(...KINDS),
    fields: fc.uniqueArray(fc.constantFrom<Field>(...FIELDS), { minLength: 1, maxLength: 3 }),
    status: fc.constantFrom<Status>(...STATUSES),
    date: nearDates,
    sources: fc.nat(40),
  })
  // Of its claims every other one was checked.
  .map((sketch) => ({ ...sketch, checked: sketch.sources >> 1 }));

/** What may have become of some of so many milestones. */
function fatesAmong(length: number): fc.Arbitrary<ReadonlyMap<number, Fate>> {
  const row = fc.nat(length - 1);
  const fate = fc.record({
    kind: fc.constantFrom(...OUTCOMES),
    by: fc.uniqueArray(row, { maxLength: 3 }).map((by) => by.sort((a, b) => a - b)),
    told: fc.option(nearDays, { nil: null }),
  });
  // No plan carries out itself.
  const told = fc
    .tuple(row, fate)
    .map(([at, { by, ...rest }]): [number, Fate] => [at, { ...rest, by: by.filter((each) => each !== at) }]);
  return fc
    .uniqueArray(told, { selector: ([at]) => at, maxLength: 6 })
    .map((all) => new Map(all.sort(([a], [b]) => a - b)));
}

const entries = fc.record({
  vn: fc.constantFrom(...VN_UNITS.filter((id) => id !== "vn")).map((id) => [id]),
  partner: fc.constantFrom(...PARTNER_UNITS).map((id) => [id]),
  milestones: fc.array(sketches, { minLength: 1, maxLength: 8 }),
});

/** A record, and the milestones from which its columns were made. */
export type Sketched = { readonly index: Index; readonly milestones: readonly Milestone[] };

/** Any small record, with what it was made from. */
export const sketched: fc.Arbitrary<Sketched> = fc
  .array(entries, { minLength: 1, maxLength: 5 })
  .map((lanes) =>
    lanes.map((lane, at) => ({
      ...lane,
      id: `partnership-${at}`,
      milestones: lane.milestones.map((sketch, nth) => ({ ...sketch, id: `m-${at}-${nth}` })),
    })),
  )
  .chain((lanes) => {
    const milestones = milestonesOf(lanes);
    return fatesAmong(milestones.length).map((fates) => ({
      index: indexWith(lanes, new Map(), fates),
      milestones,
    }));
  });

/** Any small record. */
export const indexes: fc.Arbitrary<Index> = sketched.map(({ index }) => index);

/** The milestones of any one lane. */
export const laneMilestones: fc.Arbitrary<Milestones> = fc.array(sketches, { maxLength: 40 }).map(
  (list) =>
    indexWith([
      {
        id: "lane",
        vn: [],
        partner: [],
        milestones: list.map((sketch, nth) => ({ ...sketch, id: `m-${nth}` })),
      },
    ]).milestones,
);
