/** Each file on offer: its name, its media type, and how it is made. */
import type { Lang } from "../../base/lang";
import { ok } from "../../base/result";
import type { Separator } from "../../export/csv/csvCell";
import { datasetExcerpt } from "../../export/dataset/datasetExcerpt";
import type { Excerpt, Told } from "../../export/excerpt";
import { jsonLdOf } from "../../export/jsonld/jsonLd";
import { markdownReport } from "../../export/markdown/markdownReport";
import { zipPackage } from "../../export/package/zipPackage";
import { type TableName, tableCsv } from "../../export/table/tables";
import type { FileWord } from "../../i18n/takeText";
import { fetchPart } from "../load/fetchPart";
import type { MadeFile } from "./saveFile";

/** What a file is made from. `filters` says in words what was left out. */
export type Making = {
  readonly told: Told;
  readonly lang: Lang;
  readonly filters: readonly string[];
  readonly separator: Separator;
  /** Leads to the root of the site. */
  readonly root: string;
};

/** `cau-noi-2026.11.0-milestones.csv`; of a part the partnership that it is, or `selection`. */
export function fileName({ edition, whole, partnerships }: Excerpt, what: string): string {
  const [only, ...others] = partnerships;
  const part = whole ? [] : [only && others.length === 0 ? only.id : "selection"];
  const words = ["cau-noi", edition.version, ...part].join("-");
  return `${words.replace(/[^A-Za-z0-9.-]+/g, "-")}-${what}`;
}

function csv(table: TableName, { told, separator }: Making): MadeFile {
  const content = tableCsv(table, told, separator);
  return { name: fileName(told.excerpt, `${table}.csv`), type: "text/csv;charset=utf-8", content };
}

/** The published file is fetched, for it holds more than the page does; rejects where it does not come. */
async function dataset({ told, root }: Making): Promise<MadeFile> {
  const { whole, milestones, edition } = told.excerpt;
  // Its name is always the same: the version keeps a cached one of another edition away.
  const url = `${root}/data/dataset.json?v=${encodeURIComponent(edition.version)}`;
  const published = await fetchPart<unknown>(url, ok);
  if (!published.ok) throw new Error(published.error);
  const name = fileName(told.excerpt, "dataset.json");
  const type = "application/json";
  if (whole) return { name, type, content: `${JSON.stringify(published.value, null, 2)}\n` };
  const part = datasetExcerpt(published.value, new Set(milestones.map(({ id }) => id)));
  if (!part.ok) throw new Error(JSON.stringify(part.error));
  return { name, type, content: part.value };
}

/** Makes a file; rejects where something that it needs does not come. */
export async function makeFile(what: FileWord, making: Making): Promise<MadeFile> {
  const { told, lang, filters } = making;
  const name = (end: string) => fileName(told.excerpt, end);
  switch (what) {
    case "milestones":
    case "partnerships":
    case "sources":
      return csv(what, making);
    case "package":
      return { name: name("data-package.zip"), type: "application/zip", content: zipPackage(told) };
    case "dataset":
      return dataset(making);
    case "linked": {
      const content = `${JSON.stringify(jsonLdOf(told), null, 2)}\n`;
      return { name: name("linked.jsonld"), type: "application/ld+json", content };
    }
    case "report": {
      const content = markdownReport(told, lang, filters);
      return { name: name(`report-${lang}.md`), type: "text/markdown;charset=utf-8", content };
    }
  }
}
