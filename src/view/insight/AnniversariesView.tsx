/** The round anniversaries of this year and the next, by day where that is known. */
import { useMemo } from "react";
import { type Anniversary, anniversariesIn } from "../../query/insight/anniversaries";
import { partsOfDay } from "../../time/day";
import { useTitlesOf } from "../load/partsContext";
import { useRecord } from "../record/recordContext";
import { AnniversaryCalendar } from "./AnniversaryCalendar";
import { dueWords } from "./dueWords";
import { InsightFrame } from "./InsightFrame";
import type { InsightProps } from "./insightProps";
import { MilestoneLine } from "./MilestoneLines";
import { isPast } from "./nextAnniversary";
import { PartnershipLink } from "./PartnershipLink";
import { useInsightText } from "./useInsightText";

type RowProps = { readonly anniversary: Anniversary; readonly year: number };

function Row({ anniversary, year }: RowProps) {
  const text = useInsightText();
  const { lang, today } = useRecord();
  const { anniversaries } = text;
  const past = isPast(anniversary, year, today);
  return (
    <tr className={past ? "is-past" : undefined}>
      <td>
        {dueWords(anniversary.due, year, text, lang)}
        {past && <span className="soft"> ({anniversaries.passed})</span>}
      </td>
      <td className="together">{anniversaries.yearCount(anniversary.years)}</td>
      <th scope="row">
        <PartnershipLink partnership={anniversary.partnership} />
      </th>
      <td>
        <MilestoneLine milestone={anniversary.milestone} />
        <span className="soft">
          {" "}
          · {anniversary.basis === "founding" ? anniversaries.founding : anniversaries.firstAgreement}
        </span>
      </td>
    </tr>
  );
}

type YearProps = { readonly year: number; readonly due: readonly Anniversary[] };

function Year({ year, due }: YearProps) {
  const { anniversaries } = useInsightText();
  useTitlesOf(useMemo(() => due.map(({ milestone }) => milestone.index), [due]));
  const columns = [anniversaries.when, anniversaries.years, anniversaries.partnership, anniversaries.since];
  if (due.length === 0)
    return (
      <section>
        <h3>{anniversaries.year(year)}</h3>
        <p>{anniversaries.nothing}</p>
      </section>
    );
  return (
    <table className="insight-table anniversaries">
      <caption>
        {anniversaries.year(year)} · {due.length}
      </caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {due.map((anniversary) => (
          <Row key={anniversary.partnership} anniversary={anniversary} year={year} />
        ))}
      </tbody>
    </table>
  );
}

type LeftOutProps = { readonly words: string; readonly partnerships: readonly number[] };

/** Partnerships that are in no table, and why. */
function LeftOut({ words, partnerships }: LeftOutProps) {
  if (partnerships.length === 0) return null;
  return (
    <details className="left-out">
      <summary>{words}</summary>
      <ul className="lines">
        {partnerships.map((partnership) => (
          <li key={partnership}>
            <PartnershipLink partnership={partnership} />
          </li>
        ))}
      </ul>
    </details>
  );
}

export function AnniversariesView({ answer }: InsightProps) {
  const text = useInsightText();
  const { index, today } = useRecord();
  const { year } = partsOfDay(today);
  const years = useMemo(() => {
    const lanes = answer.lanes.map(({ partnership }) => partnership);
    return [year, year + 1].map((each) => ({ year: each, ...anniversariesIn(each, index, lanes) }));
  }, [answer, index, year]);
  const { anniversaries } = text;
  const [first] = years;
  return (
    <InsightFrame title={anniversaries.label} lead={<p>{anniversaries.lead}</p>}>
      <AnniversaryCalendar due={years.flatMap(({ due }) => due)} first={year} last={year + 1} />
      {years.map((each) => (
        <Year key={each.year} year={each.year} due={each.due} />
      ))}
      <div className="soft">
        {first && <LeftOut words={anniversaries.unsure(first.unsure.length)} partnerships={first.unsure} />}
        {first && <LeftOut words={anniversaries.none(first.none.length)} partnerships={first.none} />}
        <p>{anniversaries.basisHow}</p>
        <p>{anniversaries.leapDay}</p>
      </div>
    </InsightFrame>
  );
}
