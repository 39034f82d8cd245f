/** When and on what: milestones by year and field, fields by country, and how long it took to sign. */
import { type CSSProperties, useMemo } from "react";
import { FAMILIES } from "../../dataset/vocabulary";
import { formatNumber } from "../../i18n/wordNumber";
import type { PlaceId } from "../../place/unit";
import { fieldsByCountry } from "../../query/insight/rhythm";
import { useSession } from "../page/sessionContext";
import { placeName } from "../record/placeNames";
import { useRecord } from "../record/recordContext";
import { CourtshipPart } from "./CourtshipPart";
import { InsightFrame } from "./InsightFrame";
import type { InsightProps } from "./insightProps";
import { HAPPENED, ListLink } from "./ListLink";
import { RhythmChart } from "./RhythmChart";
import { Scrolls } from "./Scrolls";
import { useInsightText } from "./useInsightText";

type CountProps = { readonly country: PlaceId; readonly count: number };

/** How many milestones, as a link to them; no link where partners are filtered, which the country would replace. */
function CountryCount({ country, count }: CountProps) {
  const { index, lang } = useRecord();
  const { session } = useSession();
  const { partner, status } = session.question;
  const words = formatNumber(count, lang);
  if (partner.length > 0) return words;
  const happened = HAPPENED.filter((each) => status.length === 0 || status.includes(each));
  return (
    <ListLink
      within={session}
      about={placeName(index, country, null, lang)}
      choices={{ partner: [country], status: happened }}
    >
      {words}
    </ListLink>
  );
}

/** A cell is the darker the greater its share of the country's milestones; the number says the same. */
function Countries({ answer }: InsightProps) {
  const text = useInsightText();
  const { index, lang } = useRecord();
  const rows = useMemo(() => fieldsByCountry(index, answer.milestones), [index, answer]);
  const { families } = index.vocabulary;
  return (
    <Scrolls label={text.rhythm.byCountry}>
      <table className="insight-table countries">
        <caption>{text.rhythm.byCountry}</caption>
        <thead>
          <tr>
            <th scope="col">{text.rhythm.country}</th>
            <th scope="col">{text.rhythm.all}</th>
            {FAMILIES.map((family) => (
              <th key={family} scope="col">
                {families[family][lang]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ country, milestones, families: counts }) => (
            <tr key={country}>
              <th scope="row">{placeName(index, country, null, lang)}</th>
              <td>
                <CountryCount country={country} count={milestones} />
              </td>
              {FAMILIES.map((family) => (
                <td
                  key={family}
                  className={`share family-${family}`}
                  style={{ "--share": `${Math.round((counts[family] / milestones) * 70)}%` } as CSSProperties}
                >
                  {counts[family] === 0 ? "–" : formatNumber(counts[family], lang)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolls>
  );
}

export function RhythmView({ answer }: InsightProps) {
  const { rhythm } = useInsightText();
  return (
    <InsightFrame title={rhythm.label}>
      <section className="boxed">
        <h3>{rhythm.byYear}</h3>
        <RhythmChart milestones={answer.milestones} />
      </section>
      <div>
        <Countries answer={answer} />
        <p className="soft">{rhythm.byCountryHow}</p>
      </div>
      <CourtshipPart answer={answer} />
    </InsightFrame>
  );
}
