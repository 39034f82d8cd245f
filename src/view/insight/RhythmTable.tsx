/** The figures of the chart as a table, for whoever reads rather than looks. */
import { FAMILIES } from "../../dataset/vocabulary";
import type { Cell, Rhythm } from "../../query/insight/rhythm";
import { useRecord } from "../record/recordContext";
import { Scrolls } from "./Scrolls";
import { useInsightText } from "./useInsightText";

export function RhythmTable({ rhythm }: { readonly rhythm: Rhythm }) {
  const text = useInsightText();
  const { index, lang } = useRecord();
  const shown = FAMILIES.filter((family) =>
    rhythm.years.some(({ cells }) => cells[family].certain + cells[family].possible > 0),
  );
  const words = ({ certain, possible }: Cell) =>
    certain + possible === 0 ? "–" : text.certainAndPossible(certain, possible);
  return (
    <details className="behind chart-table">
      <summary>{text.rhythm.table}</summary>
      <Scrolls label={text.rhythm.byYear}>
        <table className="insight-table">
          <caption>{text.rhythm.byYear}</caption>
          <thead>
            <tr>
              <th scope="col">{text.rhythm.year}</th>
              <th scope="col">{text.rhythm.all}</th>
              {shown.map((family) => (
                <th key={family} scope="col">
                  {index.vocabulary.families[family][lang]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rhythm.years.map(({ year, cells, all }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td>{text.range({ least: all.certain, most: all.certain + all.possible })}</td>
                {shown.map((family) => (
                  <td key={family}>{words(cells[family])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolls>
    </details>
  );
}
