/** The table in a script of its own: it comes when a reader turns to it. */

import { latePart, useLatePart } from "../load/latePart";
import { useWords } from "../words/wordsContext";
import type { TableProps } from "./TableView";

const table = latePart<TableProps>(async () => (await import("./TableView")).TableView);

export function LateTable(props: TableProps) {
  const t = useWords();
  const Table = useLatePart(table);
  if (Table !== null && Table !== "failed") return <Table {...props} />;
  return (
    <div className="nothing">
      <p role="status">{t(Table === null ? "state.loading" : "state.network")}</p>
      {Table === "failed" && (
        <button type="button" className="primary" onClick={() => location.reload()}>
          {t("state.reload")}
        </button>
      )}
    </div>
  );
}
