/** The table in a script of its own: it comes when a reader turns to it. */
import { Late, latePart } from "../load/latePart";
import type { TableProps } from "./TableView";

const table = latePart<TableProps>(async () => (await import("./TableView")).TableView);

export function LateTable(props: TableProps) {
  return <Late part={table} props={props} />;
}
