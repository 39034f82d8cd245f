/** Which of several units of one name an article means. */
import { existsOn } from "../../place/existsOn";
import { type Gazetteer, unitAt } from "../../place/gazetteer";
import { ancestorsOf } from "../../place/lineage";
import { nameOn } from "../../place/nameOn";
import { foldedWords } from "../../place/spellings";
import type { PlaceId, Unit } from "../../place/unit";
import type { Day } from "../../time/day";
import { contradictsKind, fitsKind } from "./kindWords";

/** A name in the text: the units that bear it, the word for a kind of unit before it, and its tokens. */
export type Mention = {
  readonly ids: readonly PlaceId[];
  /** Its country where it is the name of one. */
  readonly country: string | null;
  /** As it is written, without the word for a kind. */
  readonly name: string;
  readonly kind: string | null;
  readonly start: number;
};

export type Ground = { readonly gazetteer: Gazetteer; readonly day: Day | null };
export type Chosen = {
  readonly place: PlaceId | null;
  readonly others: readonly PlaceId[];
  readonly why: string;
};

/** How many mentions before and after are neighbours. */
const NEAR = 3;

/** So few points decide nothing for good: the province and the city of one name. */
const NEARLY = 1;

/** Papers of this country name its own places without saying so. */
const HOME = "VN";

type Reason = { readonly points: number; readonly why: string };

/** What is known of the units of the gazetteer, asked for once each. */
type Facts = {
  readonly unit: (id: PlaceId) => Unit;
  readonly above: (id: PlaceId) => readonly PlaceId[];
};

function factsOf(gazetteer: Gazetteer): Facts {
  const above = new Map<PlaceId, readonly PlaceId[]>();
  return {
    unit: (id) => unitAt(id, gazetteer),
    above: (id) => {
      const known = above.get(id) ?? ancestorsOf(unitAt(id, gazetteer), gazetteer).map((unit) => unit.id);
      above.set(id, known);
      return known;
    },
  };
}

/** Units and countries that stand around a mention; the same name again says nothing of what it lies in. */
function neighbours(mentions: readonly Mention[], at: number, { unit }: Facts): ReadonlySet<string> {
  const first = Math.max(0, at - NEAR);
  const own = new Set(mentions[at]?.ids);
  const around = mentions
    .slice(first, at + NEAR + 1)
    .filter((mention, place) => first + place !== at && !mention.ids.some((id) => own.has(id)));
  return new Set(
    around.flatMap(({ ids, country }) => {
      const [only, ...others] = new Set([
        ...ids.map((id) => unit(id).country),
        ...(country === null ? [] : [country]),
      ]);
      return only !== undefined && others.length === 0 ? [...ids, `country ${only}`] : ids;
    }),
  );
}

/** What the gazetteer adds to tell two of one name apart: "Hà Nam (Trung Quốc)". */
const APART = /\s*\([^)]*\)$/;

/** Whether a unit had a name that day: Huế was the city alone until the province became one. */
function bearsOn(unit: Unit, name: string, day: Day): boolean {
  const { short, local } = nameOn(unit, day);
  const written = foldedWords(name);
  return [short.vi, short.en, local].some((one) => foldedWords(one.replace(APART, "")) === written);
}

function reasons(
  unit: Unit,
  mention: Mention,
  around: ReadonlySet<string>,
  day: Day | null,
  facts: Facts,
): readonly Reason[] {
  const { kind } = mention;
  const isKind = kind !== null && fitsKind(unit, kind);
  const inside = facts.above(unit.id).some((id) => around.has(id) && facts.unit(id).level > 0);
  return [
    ...(isKind ? [{ points: 8, why: `it is a “${kind}”` }] : []),
    ...(kind !== null && !isKind ? [{ points: -4, why: "" }] : []),
    ...(day !== null && existsOn(unit, day) ? [{ points: 4, why: "it existed that day" }] : []),
    ...(day !== null && bearsOn(unit, mention.name, day) ? [{ points: 1.5, why: "it had that name" }] : []),
    ...(inside ? [{ points: 3, why: "what it lies in stands beside it" }] : []),
    ...(around.has(`country ${unit.country}`) ? [{ points: 2, why: "its country stands beside it" }] : []),
    // A name is the larger one's: Hòa Bình the province, Gwangju the great city; and of two countries Việt Nam's.
    { points: (3 - unit.level) * (kind === null ? 0.5 : 0.25), why: "" },
    { points: unit.country === HOME ? 0.75 : 0, why: "" },
  ];
}

function countryChosen({ country }: Mention, gazetteer: Gazetteer): Chosen {
  const unit = [...gazetteer.values()].find((one) => one.level === 0 && one.country === country);
  return {
    place: unit?.id ?? null,
    others: [],
    why: country === null ? "not in the gazetteer" : `country ${country}`,
  };
}

/** Chooses among the units of one name; those that fit nearly as well are `others`. */
export function placeChooser({
  gazetteer,
  day,
}: Ground): (mentions: readonly Mention[], at: number) => Chosen {
  const facts = factsOf(gazetteer);
  return (mentions, at) => {
    const mention = mentions[at];
    if (!mention) throw new Error(`no mention ${at}`);
    if (mention.ids.length === 0) return countryChosen(mention, gazetteer);
    const { kind } = mention;
    if (kind !== null && mention.ids.every((id) => contradictsKind(facts.unit(id), kind)))
      return { place: null, others: mention.ids, why: `no “${kind}” of that name is in the gazetteer` };
    const around = neighbours(mentions, at, facts);
    const rated = mention.ids.map((id) => {
      const all = reasons(facts.unit(id), mention, around, day, facts);
      const why = all.flatMap((reason) => (reason.why === "" ? [] : [reason.why])).join(", ");
      return { id, why, points: all.reduce((sum, { points }) => sum + points, 0) };
    });
    const most = Math.max(...rated.map(({ points }) => points));
    const ties = rated.filter(({ points }) => points >= most - NEARLY);
    // Without a day, of units that followed each other the one that exists today.
    const first = ties.filter(({ points }) => points === most);
    const best = first.find(({ id }) => facts.unit(id).validTo === null) ?? first[0];
    if (!best) throw new Error("a mention without units");
    const others = ties.filter((tie) => tie !== best).map(({ id }) => id);
    return {
      place: best.id,
      others,
      why: mention.ids.length === 1 ? "the only unit of that name" : best.why,
    };
  };
}
