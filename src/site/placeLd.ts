/** A place of a milestone for programs (schema.org): by its name of the day, today's beside it where that is another. */
import type { Lang } from "../base/lang";
import type { Milestone } from "../dataset/dataset";
import type { Gazetteer } from "../place/gazetteer";
import { fullPlaceName, todaysName } from "../place/placeWords";
import type { PlaceId } from "../place/unit";
import type { Day } from "../time/day";

type Area = { readonly "@type": "AdministrativeArea"; readonly name: string };

function areaOf(name: string): Area {
  return { "@type": "AdministrativeArea", name };
}

function placeLd(units: Gazetteer, id: PlaceId, day: Day | null, lang: Lang): object {
  const today = todaysName(units, id, day, lang);
  return {
    ...areaOf(fullPlaceName(units, id, day, lang)),
    identifier: id,
    ...(today?.how === "called" ? { alternateName: today.names } : {}),
    ...(today?.how === "in" ? { containedInPlace: today.names.map(areaOf) } : {}),
  };
}

/** The record knows whose event it was, not always where it took place: both places are what it is about. */
export function placesLd(
  units: Gazetteer,
  { vnPlace, partnerPlace, date }: Milestone,
  lang: Lang,
): readonly object[] {
  const day = date.bounds.earliest ?? date.bounds.latest;
  return [vnPlace, partnerPlace].map((id) => placeLd(units, id, day, lang));
}
