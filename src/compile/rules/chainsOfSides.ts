/** Rule of compile: what stands in one chain is one place through time, not two places that followed each other. */
import type { Gazetteer } from "../../place/gazetteer";
import type { PlaceId } from "../../place/unit";
import { type Breach, breach, type Rule } from "../rule";

export const chainsOfSides: Rule = {
  name: "chain",
  description:
    "Each unit of a side took over from the one written before it, or is the larger unit into which that one went.",
  needs: "record",
  check: ({ links: { seeds, gazetteer } }) =>
    seeds.partnerships.flatMap((source) =>
      (["vn", "partner"] as const).flatMap((side) =>
        source.value[side].flatMap((id, place): readonly Breach[] => {
          const before = source.value[side][place - 1];
          if (before === undefined || areKin(id, before, gazetteer)) return [];
          const what = `${id} did not take over from ${before}`;
          return [breach(source, [side, place], what, "name its successor, or write another partnership")];
        }),
      ),
    ),
};

/** Whether one took over from the other; the wrong order and lost ids are told by other rules. */
function areKin(one: PlaceId, other: PlaceId, gazetteer: Gazetteer): boolean {
  const [after, before] = [reachedFrom(other, gazetteer), reachedFrom(one, gazetteer)];
  const isLost = [...after, ...before].some((id) => !gazetteer.has(id));
  return isLost || after.has(one) || before.has(other);
}

/** The unit, and all to which steps to successors and to larger units (but not to the country) lead. */
function reachedFrom(start: PlaceId, gazetteer: Gazetteer): ReadonlySet<PlaceId> {
  const reached = new Set([start]);
  // A set is walked in order of insertion, what is added on the way included.
  for (const id of reached) {
    const unit = gazetteer.get(id);
    for (const next of [...(unit?.successors ?? []), ...(unit?.parent ? [unit.parent] : [])])
      if (gazetteer.get(next)?.level !== 0) reached.add(next);
  }
  return reached;
}
