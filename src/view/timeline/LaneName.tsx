/** The two places of a lane by today's names; what they were called before is their hint. */
import { shortDay } from "../../i18n/shortDate";
import type { PlaceId } from "../../place/unit";
import { addDays, type Day } from "../../time/day";
import { newestOf, placeName, placeWithin } from "../record/placeNames";
import { useRecord } from "../record/recordContext";
import { useWords } from "../words/wordsContext";

type Props = { readonly chain: readonly PlaceId[] };

/** The last name before today's, and until when it held; none where it was always called so. */
function useFormerName(chain: readonly PlaceId[]): string | undefined {
  const t = useWords();
  const { index, lang } = useRecord();
  const until = (day: Day) => t("filters.until", { date: shortDay(addDays(day, -1), lang) });
  const periods = chain.flatMap((id) => {
    const unit = index.units.get(id);
    return (unit?.names ?? []).map(({ name, to }) => ({
      name: name.short[lang],
      to: to ?? unit?.validTo ?? null,
    }));
  });
  const now = placeName(index, newestOf(chain), null, lang);
  const former = periods.findLast(({ name, to }) => to !== null && name !== now);
  return former && former.to !== null ? `${former.name} (${until(former.to)})` : undefined;
}

/** One side of a folded lane: the name alone, in one element, as there are many. */
export function ShortSide({ chain }: Props) {
  const { index, lang } = useRecord();
  return (
    <strong className="lane-side" title={useFormerName(chain)}>
      {placeName(index, newestOf(chain), null, lang)}
    </strong>
  );
}

/** One side of an open lane, with what it belongs to. */
export function FullSide({ chain }: Props) {
  const { index, lang } = useRecord();
  const id = newestOf(chain);
  return (
    <span className="lane-side" title={useFormerName(chain)}>
      <strong>{placeName(index, id, null, lang)}</strong>{" "}
      <span className="soft">{placeWithin(index, id, null, lang)}</span>
    </span>
  );
}

/** Between the two sides. */
export function Tie() {
  return (
    <span className="lane-link" aria-hidden="true">
      ⇄
    </span>
  );
}
