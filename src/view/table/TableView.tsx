/** The same milestones as a table to sort and compare. Where it is wider than the screen it scrolls by itself. */
import { memo, useMemo, useRef } from "react";
import type { MilestoneId } from "../../dataset/dataset";
import type { Answer } from "../../query/answer";
import { StillSession } from "../list/StillSession";
import { LONG, slicesOf } from "../list/slices";
import { useGrowing } from "../list/useGrowing";
import { useOpenInView } from "../list/useOpenInView";
import { useTitlesOf } from "../load/partsContext";
import { useSession } from "../page/sessionContext";
import { useRecord } from "../record/recordContext";
import { useWords } from "../words/wordsContext";
import { TableHead } from "./TableHead";
import { TableRow } from "./TableRow";
import { type Row, sortRows, tableRows } from "./tableRows";
import { useOverflow } from "./useOverflow";
import "./table.css";

const CAPTION = "table-caption";

type RowsProps = { readonly rows: readonly Row[]; readonly open: MilestoneId | null };

/** A piece of the table; it is not drawn again unless one of its own opens or closes. */
const Rows = memo(({ rows, open }: RowsProps) => (
  <tbody>
    {rows.map((row) => (
      <TableRow key={row.milestone.id} row={row} open={row.milestone.id === open} />
    ))}
  </tbody>
));

/** The rows in the order that the reader chose; made anew only where something in them is new. */
function useRows({ milestones }: Answer): readonly Row[] {
  const { index, titles, lang } = useRecord();
  const { sort } = useSession().session;
  const rows = useMemo(() => tableRows(milestones, index, titles, lang), [milestones, index, titles, lang]);
  return useMemo(() => sortRows(rows, sort, lang), [rows, sort, lang]);
}

export type TableProps = { readonly answer: Answer };

export function TableView({ answer }: TableProps) {
  const t = useWords();
  const { session } = useSession();
  const area = useRef<HTMLElement>(null);
  const rows = useRows(answer);
  // To sort by title takes all of them.
  useTitlesOf(answer.milestones.rows, "whole");
  const drawn = useGrowing(rows.length, rows);
  const scrolls = useOverflow(area);
  useOpenInView(area, session.milestone, drawn);
  return (
    <section
      ref={area}
      className={rows.length > LONG ? "table-area is-long" : "table-area"}
      aria-labelledby={CAPTION}
      tabIndex={scrolls ? 0 : undefined}
    >
      <table>
        <caption id={CAPTION} className="visually-hidden">
          {t("table.label")}
        </caption>
        <TableHead />
        <StillSession>
          {slicesOf(rows)
            .filter(({ start }) => start < drawn)
            .map(({ start, items }) => (
              <Rows
                key={start}
                rows={items}
                open={items.some((row) => row.milestone.id === session.milestone) ? session.milestone : null}
              />
            ))}
        </StillSession>
      </table>
    </section>
  );
}
