/** The article as it was read: numbered paragraphs with dates, places and claims marked, and what was left out. */
import type { BenchAnswer } from "../../reading/benchAnswer";
import type { Paragraph } from "../../reading/page";
import type { Reading } from "../../reading/reading";
import { dateTitle, placeTitle } from "./explain";
import { type Segment, segmentsOf } from "./segments";

type Props = { readonly answer: BenchAnswer };

function marksOf({ dates, places, claims }: Reading) {
  return {
    dates: dates.map(({ phrase }) => phrase),
    places: places.map(({ phrase }) => phrase),
    claims: claims.map(({ phrase }) => phrase),
  };
}

function Piece({ segment, answer: { reading, names } }: Props & { readonly segment: Segment }) {
  const { text, date, place, claim } = segment;
  const told = reading.dates[date ?? -1];
  const where = reading.places[place ?? -1];
  const inner = told ? (
    <mark className={told.edtf ? "date" : "date unknown"} title={dateTitle(told)}>
      {text}
    </mark>
  ) : where ? (
    <mark className={where.place ? "place" : "place unknown"} title={placeTitle(where, names)}>
      {text}
    </mark>
  ) : (
    text
  );
  const status = reading.claims[claim ?? -1]?.status.word;
  return claim === null ? inner : <span className={`claim ${status}`}>{inner}</span>;
}

function MarkedParagraph({ paragraph, answer }: Props & { readonly paragraph: Paragraph }) {
  const { number, phrase } = paragraph;
  const segments = segmentsOf(phrase.text, phrase.start, marksOf(answer.reading));
  return (
    <li value={number}>
      {segments.map((segment, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one paragraph never move
        <Piece key={at} segment={segment} answer={answer} />
      ))}
    </li>
  );
}

export function MarkedText({ answer }: Props) {
  const { page } = answer.reading;
  return (
    <section aria-label="The article as read">
      <h2>{page.headline ?? "No headline was found"}</h2>
      <ol className="paragraphs">
        {page.body.map((paragraph) => (
          <MarkedParagraph key={paragraph.number} paragraph={paragraph} answer={answer} />
        ))}
      </ol>
      {page.leftOut.length > 0 && (
        <details>
          <summary>Left out of the body: {page.leftOut.length}</summary>
          <ul className="left-out">
            {page.leftOut.map(({ kind, phrase }) => (
              <li key={phrase.start}>
                <b>{kind}</b> {phrase.text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
