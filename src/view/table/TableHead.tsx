/** The heads of the columns: each sorts by its column, and turns the order round where it does so already. */

import { withSort } from "../../session/looks";
import { isDescending, SORT_COLUMNS, type SortColumn, sortColumn, turned } from "../../session/sort";
import { useSession } from "../page/sessionContext";
import { useRecord } from "../record/recordContext";
import { useWords } from "../words/wordsContext";

const NAMES = {
  date: "table.date",
  title: "table.milestone",
  partnership: "table.partnership",
  field: "filters.field",
  kind: "filters.kind",
  status: "filters.status",
  sources: "table.sources",
} as const satisfies Record<SortColumn, string>;

function ColumnHead({ column }: { readonly column: SortColumn }) {
  const t = useWords();
  const { lang } = useRecord();
  const { session, go } = useSession();
  const { sort } = session;
  const sorted = sortColumn(sort) === column;
  const order = isDescending(sort) ? "descending" : "ascending";
  const next = turned(sort, column);
  const name = t(NAMES[column]);
  const what = { column: name.charAt(0).toLocaleLowerCase(lang) + name.slice(1) };
  return (
    <th scope="col" className={`column-${column}`} aria-sort={sorted ? order : undefined}>
      <button
        type="button"
        title={isDescending(next) ? t("table.sortDown", what) : t("table.sortUp", what)}
        onClick={() => go(withSort(session, next))}
      >
        {name}
        <span className="sort-sign" aria-hidden="true">
          {sorted ? (order === "descending" ? "▼" : "▲") : "↕"}
        </span>
      </button>
    </th>
  );
}

export function TableHead() {
  return (
    <thead>
      <tr>
        {SORT_COLUMNS.map((column) => (
          <ColumnHead key={column} column={column} />
        ))}
      </tr>
    </thead>
  );
}
