/** The bounds of every date that was read, on a little timeline. */
import type { DateReading } from "../../reading/dateReading";
import type { Day } from "../../time/day";
import { formatDay } from "../../time/day";
import { barOf, type Extent, extentOf, placeOf, ticksOf } from "./boundsScale";
import { dateTitle } from "./explain";

type Props = { readonly dates: readonly DateReading[]; readonly published: Day | null };

function Row({ date, extent, published }: Omit<Props, "dates"> & { date: DateReading; extent: Extent }) {
  const bar = barOf(date.bounds, extent);
  return (
    <li title={dateTitle(date)}>
      <span className="bounds-phrase">{date.phrase.text}</span>
      <span className="bounds-track">
        {published !== null && (
          <i className="bounds-today" style={{ insetInlineStart: `${placeOf(published, extent)}%` }} />
        )}
        {bar && (
          <i
            className={`bounds-bar ${bar.open === null ? "" : `open-${bar.open}`}`}
            style={{ insetInlineStart: `${bar.from}%`, inlineSize: `${bar.width}%` }}
          />
        )}
      </span>
      <span className="bounds-edtf">{dateTitle(date).split(":")[0]}</span>
    </li>
  );
}

export function BoundsStrip({ dates, published }: Props) {
  const extent = extentOf(
    dates.map(({ bounds }) => bounds),
    published,
  );
  if (!extent || dates.length === 0) return <p className="soft">No date was read.</p>;
  return (
    <section aria-label="The bounds of the dates">
      <h2>Dates {published !== null && <small>against {formatDay(published)}</small>}</h2>
      <ul className="bounds">
        {dates.map((date) => (
          <Row key={date.phrase.start} date={date} extent={extent} published={published} />
        ))}
        <li className="bounds-axis" aria-hidden="true">
          <span />
          <span className="bounds-track">
            {ticksOf(extent).map(({ at, year }) => (
              <i key={year} className="bounds-year" style={{ insetInlineStart: `${at}%` }}>
                {year}
              </i>
            ))}
          </span>
          <span />
        </li>
      </ul>
    </section>
  );
}
