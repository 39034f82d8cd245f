/** The descriptor of a Data Package (datapackage.org, version 2.0): what is in it, from whom, under which terms. */
import type { Article } from "../../dataset/dataset";
import { EXCERPT_NOTE, licenceUrl, RECORD_ABOUT, RECORD_TITLE, SITE_NAME } from "../about";
import { cleanLine } from "../cleanLine";
import type { Excerpt, Told } from "../excerpt";
import { TABLE_DOCS, TABLE_NAMES, type TableName } from "../table/tables";
import { tableSchema } from "./tableSchema";

/** How large each table is, in bytes of UTF-8. */
export type Sizes = Readonly<Record<TableName, number>>;

function sourceOf({ headline, publisher, url }: Article): object {
  const title = headline === null ? publisher.en : `${publisher.en}: ${headline}`;
  return { title: cleanLine(title), path: url };
}

function resourceOf(name: TableName, bytes: number): object {
  const doc = TABLE_DOCS[name];
  return {
    $schema: "https://datapackage.org/profiles/2.0/dataresource.json",
    name,
    type: "table",
    path: `${name}.csv`,
    title: doc.title.en,
    description: doc.about.en,
    title_vi: doc.title.vi,
    description_vi: doc.about.vi,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes,
    dialect: {
      $schema: "https://datapackage.org/profiles/2.0/tabledialect.json",
      delimiter: ",",
      lineTerminator: "\r\n",
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    schema: tableSchema(doc),
  };
}

function about({ whole }: Excerpt, lang: "vi" | "en"): string {
  return whole ? RECORD_ABOUT[lang] : `${RECORD_ABOUT[lang]} ${EXCERPT_NOTE[lang]}`;
}

/** The content of `datapackage.json`. Made of the edition alone, so that the same excerpt gives the same bytes. */
export function dataPackage({ excerpt, addresses }: Told, sizes: Sizes): object {
  const { edition, articles } = excerpt;
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "cau-noi",
    title: RECORD_TITLE.en,
    description: about(excerpt, "en"),
    title_vi: RECORD_TITLE.vi,
    description_vi: about(excerpt, "vi"),
    version: edition.version,
    created: `${edition.date}T00:00:00Z`,
    homepage: addresses.view.en,
    homepage_vi: addresses.view.vi,
    keywords: ["Việt Nam", "sister cities", "subnational diplomacy", "timeline"],
    licenses: [{ name: edition.licence, path: licenceUrl(edition) }],
    contributors: [{ title: SITE_NAME, roles: ["creator"] }],
    ...(articles.length > 0 ? { sources: articles.map(sourceOf) } : {}),
    resources: TABLE_NAMES.map((name) => resourceOf(name, sizes[name])),
  };
}
