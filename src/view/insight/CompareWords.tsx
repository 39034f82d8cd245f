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
import { HAPPENED, ListLink } from "./ListLink";
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
      <li>{found.years > 0 ? compare.sinceSigning(found.years, parts.join("; ")) : compare.noYears}</li>
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
        const left = extreme && extreme.left > 0 ? profile.left(extreme.left) : null;
        return (
          <td key={partnership}>
            {extreme ? extremeWords(extreme, lang) : notKnown}
            {left && <span className="soft"> ({left})</span>}
          </td>
        );
      })}
    </tr>
  ));
}

type CellProps = { readonly partnership: number; readonly field: Field; readonly count: number };

/** How many touch a field, as a link to them. */
function FieldCell({ partnership, field, count }: CellProps) {
  const { index, lang } = useRecord();
  const nameOf = usePartnershipName();
  const words = formatNumber(count, lang);
  const id = index.partnerships[partnership]?.id;
  if (count === 0 || id === undefined) return <td>{words}</td>;
  const about = `${index.vocabulary.fields[field].name[lang]}, ${nameOf(partnership)}`;
  return (
    <td>
      <ListLink about={about} choices={{ partnership: [id], field: [field], status: HAPPENED }}>
        {words}
      </ListLink>
    </td>
  );
}

/** The fields of any of them, those with most milestones first. */
function fieldsOf({ lanes }: Differences): readonly Field[] {
  const sum = (field: Field) => lanes.reduce((all, { counts }) => all + (counts.get(field) ?? 0), 0);
  return [...new Set(lanes.flatMap(({ counts }) => [...counts.keys()]))].sort((a, b) => sum(b) - sum(a));
}

function FieldRows({ found }: { readonly found: Differences }) {
  const { compare } = useInsightText();
  const { index, lang } = useRecord();
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={found.lanes.length + 1} className="row-group">
          {compare.byField}
        </th>
      </tr>
      {fieldsOf(found).map((field) => (
        <tr key={field}>
          <th scope="row">{index.vocabulary.fields[field].name[lang]}</th>
          {found.lanes.map(({ partnership, counts }) => (
            <FieldCell
              key={partnership}
              partnership={partnership}
              field={field}
              count={counts.get(field) ?? 0}
            />
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function Facts({ found }: { readonly found: Differences }) {
  const { compare } = useInsightText();
  const nameOf = usePartnershipName();
  return (
    <Scrolls label={compare.facts}>
      <table className="insight-table">
        <caption>{compare.facts}</caption>
        <thead>
          <tr>
            <th scope="col">{compare.fact}</th>
            {found.lanes.map(({ partnership }) => (
              <th key={partnership} scope="col">
                {nameOf(partnership)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Extremes found={found} />
        </tbody>
        <FieldRows found={found} />
      </table>
    </Scrolls>
  );
}

export function CompareWords({ partnerships }: { readonly partnerships: readonly number[] }) {
  const { compare, profile } = useInsightText();
  const { index, today } = useRecord();
  const found = differencesOf(index, partnerships, today);
  return (
    <>
      <section className="boxed">
        <h3>{compare.inWords}</h3>
        <Sentences found={found} />
        <p className="soft">{profile.gapsHow}</p>
      </section>
      <Facts found={found} />
    </>
  );
}
