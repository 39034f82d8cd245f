/** A Data Package as one zip file: the descriptor, three tables and a README. */
import { strToU8, zipSync } from "fflate";
import { parseDay, partsOfDay } from "../../time/day";
import type { Told } from "../excerpt";
import { TABLE_NAMES, type TableName, tableCsv } from "../table/tables";
import { dataPackage } from "./dataPackage";
import { packageReadme } from "./readme";

/** The day of the edition at noon by the clock of the place: zip knows local times alone, so that everyone reads this day. */
function fileTime(iso: string): Date {
  const day = parseDay(iso);
  if (day === null) throw new Error(`the edition has no day: ${iso}`);
  const { year, month, date } = partsOfDay(day);
  return new Date(year, month - 1, date, 12);
}

/** The bytes of the zip; the same excerpt gives the same bytes. Throws where the edition has no day. */
export function zipPackage(told: Told): Uint8Array<ArrayBuffer> {
  const csv = (name: TableName) => strToU8(tableCsv(name, told));
  const tables = {
    milestones: csv("milestones"),
    partnerships: csv("partnerships"),
    sources: csv("sources"),
  };
  const sizes = {
    milestones: tables.milestones.length,
    partnerships: tables.partnerships.length,
    sources: tables.sources.length,
  };
  const descriptor = `${JSON.stringify(dataPackage(told, sizes), null, 2)}\n`;
  return zipSync(
    {
      "datapackage.json": strToU8(descriptor),
      "README.md": strToU8(packageReadme(told)),
      ...Object.fromEntries(TABLE_NAMES.map((name) => [`${name}.csv`, tables[name]])),
    },
    { level: 6, mtime: fileTime(told.excerpt.edition.date) },
  );
}
