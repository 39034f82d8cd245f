/** Rule of compile: nobody cooperates with a place that is not there. */
import type { Unit } from "../../place/unit";
import type { Bounds } from "../../time/bounds";
import { formatDay } from "../../time/day";
import { placeOn } from "../buildIndex";
import type { LinkedMilestone } from "../links";
import { type Breach, breach, type Rule } from "../rule";

export const unitsExisted: Rule = {
  name: "unit-missing",
  description: "On the day of a milestone each side has a unit that existed.",
  needs: "record",
  check: ({ links, datings }) =>
    links.list.flatMap((milestone) => {
      const date = datings.of.get(milestone.id)?.date;
      if (!date) return [];
      const { vn, partner } = milestone.source.value;
      return [vn, partner].flatMap((chain) => {
        const unit =
          chain.every((id) => links.gazetteer.has(id)) &&
          links.gazetteer.get(placeOn(chain, date, links.gazetteer));
        return unit && !couldBe(unit, date.bounds) ? [missing(milestone, unit)] : [];
      });
    }),
};

function couldBe(unit: Unit, { earliest, latest }: Bounds): boolean {
  const begun = unit.validFrom === null || latest === null || unit.validFrom <= latest;
  return begun && (unit.validTo === null || earliest === null || earliest < unit.validTo);
}

function missing({ id, source, path }: LinkedMilestone, unit: Unit): Breach {
  const from = unit.validFrom === null ? "?" : formatDay(unit.validFrom);
  const to = unit.validTo === null ? "" : formatDay(unit.validTo);
  const what = `${unit.id} existed from ${from} until ${to || "now"}, not when “${id}” was`;
  return breach(
    source,
    [...path, "id"],
    what,
    "add the unit of that time to the partnership, or correct a date",
  );
}
