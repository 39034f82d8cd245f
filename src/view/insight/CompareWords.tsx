/** In what the compared partnerships differ, in sentences and as a table of fields. */
import type { Field } from "../../dataset/vocabulary";
import { formatNumber } from "../../i18n/wordNumber";
import { type Differences, differencesOf } from "../../query/insight/differences";
import { firstContact, latestActivity } from "../../query/insight/firstAndLatest";
import { laneOf } from "../../query/insight/laneOf";
import { parseDay } from "../../time/day";
import { useRecord } from "../record/recordContext";
import { extremeWords } from "./extremeWords";
import { fieldWords } from "./fieldWords";
import { usePartnershipName } from "./PartnershipLink";
import { Scrolls } from "./Scrolls";
import { useInsightText } from "./useInsightText";

function useFieldNames(): (fields: readonly Field[]) => string {
  const { index, lang } = useRecord();
  return (fields) => fieldWords(index, fields, lang);
}

function Sentences({ found }: { readonly found: Differences }) {
  const text = useInsightText();
  const nameOf = usePartnershipName();
  const fieldsOf = useFieldNames();
  const { compare } = text;
  const parts = found.lanes.map(({ partnership }, at) =>
    compare.part(nameOf(partnership), text.range(found.since[at] ?? { least: 0, most: 0 })),
  );
  return (
    <ul className="lines">
      {found.years > 0 && <li>{compare.sinceSigning(found.years, parts.join("; "))}</li>}
      <li>{found.shared.length > 0 ? compare.shared(fieldsOf(found.shared)) : compare.sharedNone}</li>
      {found.lanes
        .filter(({ alone }) => alone.length > 0)
        .map(({ partnership, alone }) => (
          <li key={partnership}>{compare.alone(nameOf(partnership), fieldsOf(alone))}</li>
        ))}
    </ul>
  );
}

function Extremes({ found }: { readonly found: Differences }) {
  const { profile, notKnown } = useInsightText();
  const { index, lang } = useRecord();
  const rows = [
    { name: profile.first, of: firstContact },
    { name: profile.latest, of: latestActivity },
  ];
  return rows.map(({ name, of }) => (
    <tr key={name}>
      <th scope="row">{name}</th>
      {found.lanes.map(({ partnership }) => {
        const extreme = of(laneOf(index, partnership), parseDay(index.edition.date));
        return <td key={partnership}>{extreme ? extremeWords(extreme, lang) : notKnown}</td>;
      })}
    </tr>
  ));
}

function Fields({ found }: { readonly found: Differences }) {
  const { compare } = useInsightText();
  const { index, lang } = useRecord();
  const nameOf = usePartnershipName();
  const fields = [...new Set(found.lanes.flatMap(({ counts }) => [...counts.keys()]))];
  const sum = (field: Field) => found.lanes.reduce((all, { counts }) => all + (counts.get(field) ?? 0), 0);
  return (
    <Scrolls label={compare.facts}>
      <table className="insight-table">
        <caption>{compare.byField}</caption>
        <thead>
          <tr>
            <th scope="col">{compare.field}</th>
            {found.lanes.map(({ partnership }) => (
              <th key={partnership} scope="col">
                {nameOf(partnership)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Extremes found={found} />
          {fields
            .sort((a, b) => sum(b) - sum(a))
            .map((field) => (
              <tr key={field}>
                <th scope="row">{index.vocabulary.fields[field].name[lang]}</th>
                {found.lanes.map(({ partnership, counts }) => (
                  <td key={partnership}>{formatNumber(counts.get(field) ?? 0, lang)}</td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </Scrolls>
  );
}

export function CompareWords({ partnerships }: { readonly partnerships: readonly number[] }) {
  const { compare } = useInsightText();
  const { index, today } = useRecord();
  const found = differencesOf(index, partnerships, today);
  return (
    <>
      <section className="boxed">
        <h3>{compare.inWords}</h3>
        <Sentences found={found} />
      </section>
      <Fields found={found} />
    </>
  );
}
