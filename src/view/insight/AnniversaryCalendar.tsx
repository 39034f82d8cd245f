/** The anniversaries that are shown as a file for the reader's own calendar, and which of them are too open for one. */
import { daysAfter } from "../../export/calendar/countedFrom";
import { excerptOf } from "../../export/excerptOf";
import type { Anniversary } from "../../query/insight/anniversaries";
import { useParts } from "../load/partsContext";
import { useRecord } from "../record/recordContext";
import { bringAnniversaryFile } from "../take/TakeButton";
import { useAddresses } from "../take/useAddresses";
import { useSaving } from "../take/useSaving";
import { useInsightText } from "./useInsightText";

type Props = {
  readonly due: readonly Anniversary[];
  /** The first and the last year that they are of. */
  readonly first: number;
  readonly last: number;
};

export function AnniversaryCalendar({ due, first, last }: Props) {
  const { anniversaries } = useInsightText();
  const { index, lang } = useRecord();
  const { bringBoth } = useParts();
  const addresses = useAddresses(false);
  const { said, save } = useSaving();
  const exact = due.filter(({ milestone, years }) => daysAfter(milestone.date, years) !== null).length;
  if (due.length === 0) return null;
  const make = async () => {
    const shown = index.milestones.of(Uint32Array.from(new Set(due.map(({ milestone }) => milestone.index))));
    const [anniversaryFile, parts] = await Promise.all([bringAnniversaryFile(), bringBoth(shown.rows)]);
    if (!parts.ok) throw new Error(parts.error);
    const told = { excerpt: excerptOf({ index, ...parts.value }, shown), addresses };
    return anniversaryFile(told, { first, last, about: anniversaries.calendarName(first, last) }, lang);
  };
  return (
    <div className="to-calendar no-print">
      <button type="button" disabled={exact === 0} onClick={() => save(make)}>
        {anniversaries.toCalendar}
      </button>
      <p className="soft">{anniversaries.inCalendar(exact, due.length - exact)}</p>
      <p role="status">{said}</p>
    </div>
  );
}
