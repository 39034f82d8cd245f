/**
 * Rule of compile: the reform of 1 July 2025 made 34 first-level units of 63 in Việt Nam. Each of the old ones goes on
 * or went whole into one new unit, so that nothing is lost or counted twice when readers ask for a province of today.
 */
import { existsOn } from "../../place/existsOn";
import type { Gazetteer } from "../../place/gazetteer";
import { nameOn } from "../../place/nameOn";
import type { Unit } from "../../place/unit";
import { type Day, parseDay } from "../../time/day";
import type { LinkedUnit } from "../links";
import { type Breach, breach, type Rule } from "../rule";

/** The first day of the 34. */
const REFORM = knownDay("2025-07-01");
const EVE = knownDay("2025-06-30");

export const reform: Rule = {
  name: "reform",
  description:
    "Of Việt Nam's first-level units each one that ended on 1 July 2025 went into exactly one of that day, each new one came from one, and no name stands twice.",
  needs: "record",
  check: ({ links: { units, gazetteer } }) => {
    const provinces = units.filter(
      ({ unit }) => unit.country === "VN" && unit.level === 1 && gazetteer.get(unit.id) === unit,
    );
    const heirs = new Set(provinces.filter(endedThen).flatMap(({ unit }) => unit.successors));
    if ([...heirs].some((id) => !gazetteer.has(id))) return []; // told as a lost reference
    return [
      ...provinces.filter(endedThen).flatMap((old) => lost(old, gazetteer)),
      ...provinces.filter((one) => isNew(one) && !heirs.has(one.unit.id)).map(fromNowhere),
      ...twice(provinces, EVE),
      ...twice(provinces, REFORM),
    ];
  },
};

function knownDay(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new Error(`${text} is no day`);
  return day;
}

const endedThen = ({ unit }: LinkedUnit): boolean => unit.validTo === REFORM;
const isNew = ({ unit }: LinkedUnit): boolean => unit.validFrom === REFORM;

function lost({ source, path, unit }: LinkedUnit, gazetteer: Gazetteer): readonly Breach[] {
  const heirs = unit.successors.flatMap((id) => gazetteer.get(id) ?? []).filter(isOfThatDay);
  if (heirs.length === 1 && unit.successors.length === 1) return [];
  const what = `${unit.id} ended on 1 July 2025 and went into ${heirs.length} first-level units of that day`;
  return [breach(source, [...path, "validTo"], what, "name the one unit that took it over as its successor")];
}

function isOfThatDay(unit: Unit): boolean {
  return unit.country === "VN" && unit.level === 1 && existsOn(unit, REFORM);
}

function fromNowhere({ source, path, unit }: LinkedUnit): Breach {
  const what = `${unit.id} began on 1 July 2025, but no unit of the day before went into it`;
  return breach(
    source,
    [...path, "validFrom"],
    what,
    "add the units of which it was made, or correct the day",
  );
}

/** Units that bore the same name on a day: one of them is a slip. */
function twice(provinces: readonly LinkedUnit[], day: Day): readonly Breach[] {
  const met = new Map<string, string>();
  return provinces.flatMap(({ source, path, unit }) => {
    if (!existsOn(unit, day)) return [];
    const name = nameOn(unit, day).short.vi;
    const other = met.get(name);
    if (other === undefined) met.set(name, unit.id);
    if (other === undefined || other === unit.id) return [];
    const what = `${unit.id} and ${other} were both called ${name} when the reform came`;
    return [breach(source, [...path, "name"], what, "join the two, or correct their days")];
  });
}
