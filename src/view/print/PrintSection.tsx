/** One partnership of the printed report: both places, then and now, and its milestones in known order. */

import { fullPlaceName, partnershipPlaces, placeWithin } from "../record/placeNames";
import { useRecord } from "../record/recordContext";
import { useTodayWords } from "../record/useTodayWords";
import { useWords } from "../words/wordsContext";
import { PrintEntry } from "./PrintEntry";
import { type PlaceOfDay, placesThroughTime, type ReportSection } from "./report";

type SideProps = { readonly name: string; readonly places: readonly PlaceOfDay[] };

function Side({ name, places }: SideProps) {
  const t = useWords();
  const { index, lang } = useRecord();
  const todayWords = useTodayWords();
  const words = places.map(({ id, day }) => {
    const place = [fullPlaceName(index, id, day, lang), placeWithin(index, id, day, lang)].filter(Boolean);
    const today = todayWords(id, day, "full");
    return today ? `${place.join(", ")} (${today})` : place.join(", ");
  });
  return <p className="print-places">{t("print.filter", { name, values: words.join("; ") })}</p>;
}

export function PrintSection({ section }: { readonly section: ReportSection }) {
  const t = useWords();
  const { index, lang } = useRecord();
  const { partnership, entries } = section;
  const milestones = entries.map(({ milestone }) => milestone);
  const [vn, partner] = partnershipPlaces(index, partnership, lang);
  const { sides, ties } = index.vocabulary;
  const vnPlaces = placesThroughTime(index, milestones, ({ vnPlace }) => vnPlace, lang);
  const partnerPlaces = placesThroughTime(index, milestones, ({ partnerPlace }) => partnerPlace, lang);
  const changing = vnPlaces.length > 1 || partnerPlaces.length > 1;
  return (
    <section className="print-section">
      <div className="print-section-head">
        <h2>
          {vn} – {partner}
        </h2>
        <p className="print-places">
          {ties[partnership.tie][lang]} · {t("lane.milestones", { count: entries.length })}
        </p>
        <Side name={sides.vn[lang]} places={vnPlaces} />
        <Side name={sides.partner[lang]} places={partnerPlaces} />
      </div>
      <ol>
        {entries.map((entry) => (
          <PrintEntry key={entry.milestone.id} entry={entry} withPlaces={changing} />
        ))}
      </ol>
    </section>
  );
}
