/** The three tables of a download: what each is, and each as a CSV file. */
import type { Separator } from "../csv/csvCell";
import { writeCsv } from "../csv/writeCsv";
import type { Told } from "../excerpt";
import { cellsOf, type Table, type TableDoc } from "./column";
import { milestoneTable } from "./milestoneTable";
import { partnershipTable } from "./partnershipTable";
import { sourceTable } from "./sourceTable";

/** The tables in the order in which they are offered. */
export const TABLE_NAMES = ["milestones", "partnerships", "sources"] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** What each table and its columns are. */
export const TABLE_DOCS: Readonly<Record<TableName, TableDoc>> = {
  milestones: milestoneTable,
  partnerships: partnershipTable,
  sources: sourceTable,
};

function writerOf<R>(table: Table<R>) {
  const names = table.columns.map(({ name }) => name);
  return (told: Told, separator: Separator) => writeCsv(names, cellsOf(table, told), separator);
}

const WRITERS = {
  milestones: writerOf(milestoneTable),
  partnerships: writerOf(partnershipTable),
  sources: writerOf(sourceTable),
};

/** One table of an excerpt as a CSV file. */
export function tableCsv(name: TableName, told: Told, separator: Separator = ","): string {
  return WRITERS[name](told, separator);
}
