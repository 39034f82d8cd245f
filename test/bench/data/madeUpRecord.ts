/** A made-up record of any size, in the values that compile makes of the real one. The same size is the same record. */
import type { Localized } from "../../../src/base/lang";
import { concernedUnits } from "../../../src/compile/concernedUnits";
import { compareContact, firstContact } from "../../../src/compile/firstContact";
import { milestonesFrom } from "../../../src/dataset/columnsFrom";
import type { Details, Index, Milestone, Partnership } from "../../../src/dataset/dataset";
import { FIELDS, KINDS, STATUSES, TIES } from "../../../src/dataset/vocabulary";
import { unitOnDay } from "../../../src/place/unitOnDay";
import { compareByTime } from "../../../src/time/compare";
import { someDate } from "./dates";
import type { Ground } from "./ground";
import { madeUpDetails } from "./madeUpDetails";
import { type Places, placesFor } from "./places";
import { pick, type Random, randomFrom, wholeBelow } from "./random";
import { someTitle } from "./titles";

/** How many milestones in how many lanes. */
export type Size = { readonly milestones: number; readonly lanes: number };

export type MadeUpRecord = {
  readonly index: Omit<Index, "parts" | "totals">;
  /** In the order of `index.milestones`. */
  readonly titles: readonly Localized[];
  readonly details: Details;
};

type Sketch = Omit<Milestone, "index" | "id" | "vnPlace" | "partnerPlace" | "sources" | "checked"> & {
  readonly title: Localized;
};

const SEED = 31;

/** Lanes go round the provinces; a province meets a place abroad only once. */
function partnershipsOf({ lanes }: Size, { vn, abroad }: Places): readonly Partnership[] {
  if (lanes > vn.length * abroad.length) throw new Error(`no ${lanes} pairs of places`);
  return Array.from({ length: lanes }, (_, nth) => ({
    id: `made-up-${nth}`,
    vn: vn[nth % vn.length] ?? [],
    partner: abroad[((nth % vn.length) * 3 + Math.floor(nth / vn.length)) % abroad.length] ?? [],
    tie: TIES[nth % TIES.length] ?? "unknown",
    founding: null,
  }));
}

function sketch(nth: number, lanes: number, random: Random): Sketch {
  const first = pick(FIELDS, random);
  const second = pick(FIELDS, random);
  return {
    partnership: wholeBelow(lanes, random),
    kind: pick(KINDS, random),
    fields: random() < 0.3 && second !== first ? [first, second] : [first],
    status: random() < 0.7 ? "done" : pick(STATUSES, random),
    date: someDate(nth, random),
    title: someTitle(random),
  };
}

/** By partnership and in order of time within it, as the index wants them. */
function sketches({ milestones, lanes }: Size): readonly (readonly Sketch[])[] {
  const random = randomFrom(milestones * SEED + lanes);
  const drawn = Array.from({ length: lanes }, (): Sketch[] => []);
  for (let nth = 0; nth < milestones; nth += 1) {
    const each = sketch(nth, lanes, random);
    drawn[each.partnership]?.push(each);
  }
  return drawn.map((lane) => lane.sort((a, b) => compareByTime(a.date, b.date)));
}

/** Partnerships with what was drawn for them, in the order in which compile writes them. */
function inOrder(partnerships: readonly Partnership[], drawn: readonly (readonly Sketch[])[]) {
  return partnerships
    .map((partnership, at) => {
      const lane = drawn[at] ?? [];
      return { id: partnership.id, partnership, lane, contact: firstContact(lane) };
    })
    .sort(compareContact);
}

function milestoneOf(
  { title: _title, ...rest }: Sketch,
  index: number,
  partnerships: readonly Partnership[],
  { gazetteer }: Places,
): Milestone {
  const partnership = partnerships[rest.partnership];
  if (!partnership) throw new Error(`no partnership ${rest.partnership}`);
  const { bounds } = rest.date;
  const day = bounds.earliest ?? bounds.latest;
  return {
    ...rest,
    index,
    id: `m-${index}`,
    vnPlace: unitOnDay(partnership.vn, day, gazetteer).id,
    partnerPlace: unitOnDay(partnership.partner, day, gazetteer).id,
    // One claim each, of an article that is not archived (see madeUpDetails).
    sources: 1,
    checked: 0,
  };
}

/** Makes the record of a size. */
export function madeUpRecord(size: Size, { edition, vocabulary, gazetteer }: Ground): MadeUpRecord {
  const places = placesFor(gazetteer);
  const lanes = inOrder(partnershipsOf(size, places), sketches(size));
  const partnerships = lanes.map(({ partnership }) => partnership);
  const drawn = lanes.flatMap(({ lane }, partnership) => lane.map((each) => ({ ...each, partnership })));
  const milestones = drawn.map((each, index) => milestoneOf(each, index, partnerships, places));
  const titles = drawn.map(({ title }) => title);
  const units = concernedUnits(partnerships, places.gazetteer);
  return {
    index: {
      edition,
      vocabulary,
      units: new Map(units.map((unit) => [unit.id, unit])),
      partnerships,
      milestones: milestonesFrom(milestones, partnerships.length),
      aliases: new Map(),
    },
    titles,
    details: madeUpDetails(milestones, titles),
  };
}
