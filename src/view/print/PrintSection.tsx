/** One partnership of the printed report: both places, then and now, and its milestones in known order. */

import { wordList } from "../../i18n/wordList";
import { partnershipPlaces } from "../record/placeNames";
import { useRecord } from "../record/recordContext";
import { useWords } from "../words/wordsContext";
import { PrintEntry } from "./PrintEntry";
import { namesThroughTime, type PlaceThenAndNow, type ReportSection } from "./report";

type SideProps = { readonly name: string; readonly places: readonly PlaceThenAndNow[] };

function Side({ name, places }: SideProps) {
  const t = useWords();
  const { lang } = useRecord();
  const words = places.map(({ called, within, now }) => {
    const place = within ? `${called}, ${within}` : called;
    return now.length > 0 ? `${place} (${t("place.todayCalled", { place: wordList(now, lang) })})` : place;
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
  return (
    <section className="print-section">
      <div className="print-section-head">
        <h2>
          {vn} – {partner}
        </h2>
        <p className="print-places">
          {ties[partnership.tie][lang]} · {t("lane.milestones", { count: entries.length })}
        </p>
        <Side
          name={sides.vn[lang]}
          places={namesThroughTime(index, milestones, ({ vnPlace }) => vnPlace, lang)}
        />
        <Side
          name={sides.partner[lang]}
          places={namesThroughTime(index, milestones, ({ partnerPlace }) => partnerPlace, lang)}
        />
      </div>
      <ol>
        {entries.map((entry) => (
          <PrintEntry key={entry.milestone.id} entry={entry} />
        ))}
      </ol>
    </section>
  );
}
