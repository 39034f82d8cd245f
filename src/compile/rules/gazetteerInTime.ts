/**
 * Rule of compile: units begin before they end, hand over without a gap in the wrong direction, and lie in larger
 * ones.
 */
import type { Gazetteer } from "../../place/gazetteer";
import type { Unit } from "../../place/unit";
import type { LinkedUnit } from "../links";
import { type Breach, breach, type Rule } from "../rule";

export const gazetteerInTime: Rule = {
  name: "gazetteer",
  description: "A unit's days, names, successors and parent agree with one another.",
  needs: "record",
  check: ({ links: { units, gazetteer } }) =>
    units.flatMap((unit) => [...ownDays(unit), ...names(unit), ...kin(unit, gazetteer)]),
};

function ownDays({ source, path, unit }: LinkedUnit): readonly Breach[] {
  if (unit.validFrom !== null && unit.validTo !== null && unit.validFrom >= unit.validTo)
    return [
      breach(source, [...path, "validTo"], "the unit ends before it begins", "correct validFrom or validTo"),
    ];
  if (unit.successors.length > 0 && unit.validTo === null)
    return [
      breach(
        source,
        [...path, "id"],
        "a unit that still exists has no successor",
        "add validTo, or remove the successor",
      ),
    ];
  return [];
}

function names({ source, path, unit }: LinkedUnit): readonly Breach[] {
  return unit.names.flatMap(({ from, to }, place) => {
    const next = unit.names[place + 1];
    const broken =
      (from !== null && to !== null && from >= to) ||
      (next !== undefined && (to === null || next.from !== to));
    return broken
      ? [
          breach(
            source,
            [...path, "nameHistory", place],
            "the days of the names do not follow one another",
            "let each name begin on the day on which the one before it ends",
          ),
        ]
      : [];
  });
}

function kin({ source, path, unit }: LinkedUnit, gazetteer: Gazetteer): readonly Breach[] {
  const parent = unit.parent === null ? undefined : gazetteer.get(unit.parent);
  const found: Breach[] = [];
  if (parent && (parent.level >= unit.level || parent.country !== unit.country))
    found.push(
      breach(
        source,
        [...path, "parent"],
        `${unit.id} cannot lie in ${parent.id}`,
        "a parent is larger and in the same country",
      ),
    );
  if (parent && apart(unit, parent))
    found.push(
      breach(
        source,
        [...path, "parent"],
        `${unit.id} and ${parent.id} never existed at the same time`,
        "name the unit in which it lay while it existed",
      ),
    );
  for (const id of unit.successors) {
    const heir: Unit | undefined = gazetteer.get(id);
    const late = heir && unit.validTo !== null && heir.validFrom !== null && heir.validFrom > unit.validTo;
    const gone = heir && unit.validTo !== null && heir.validTo !== null && heir.validTo <= unit.validTo;
    if (late || gone)
      found.push(
        breach(
          source,
          [...path, "validTo"],
          `${id} was not there when ${unit.id} ended`,
          "correct the days of one of them",
        ),
      );
  }
  return found;
}

function apart(one: Unit, other: Unit): boolean {
  const over = (unit: Unit, before: Unit): boolean =>
    unit.validTo !== null && before.validFrom !== null && unit.validTo <= before.validFrom;
  return over(one, other) || over(other, one);
}
