/** A paragraph cut where something that was read begins or ends, so that each piece can be marked. */

/** Something read, in code points of the article, end exclusive. */
export type Mark = { readonly start: number; readonly end: number };
/** A piece of text, and which date, place and claim (by their number) it belongs to; null for none. */
export type Segment = {
  readonly text: string;
  readonly date: number | null;
  readonly place: number | null;
  readonly claim: number | null;
};
export type Marks = Readonly<Record<"dates" | "places" | "claims", readonly Mark[]>>;

function covering(marks: readonly Mark[], at: number): number | null {
  const found = marks.findIndex(({ start, end }) => start <= at && at < end);
  return found === -1 ? null : found;
}

/** The pieces of a text that begins at `start` in the article; together they are the text, none is empty. */
export function segmentsOf(
  text: string,
  start: number,
  { dates, places, claims }: Marks,
): readonly Segment[] {
  const points = Array.from(text);
  const end = start + points.length;
  const edges = [...dates, ...places, ...claims].flatMap((mark) => [mark.start, mark.end]);
  const inside = edges.filter((edge) => edge > start && edge < end);
  const cuts = [...new Set([start, ...inside, end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, at) => ({
    text: points.slice(from - start, (cuts[at + 1] ?? end) - start).join(""),
    date: covering(dates, from),
    place: covering(places, from),
    claim: covering(claims, from),
  }));
}
