/** A table as Table Schema (datapackage.org, version 2.0): the same columns that the CSV file has. */
import type { ColumnDoc, Holds, TableDoc } from "../table/column";

/** EDTF as the record writes it. */
const EDTF = "^[0-9.~?%/,\\[\\]-]+$";

const TYPES: Readonly<Record<Holds, object>> = {
  text: { type: "string" },
  word: { type: "string" },
  day: { type: "date" },
  edtf: { type: "string" },
  count: { type: "integer" },
  yesNo: { type: "boolean" },
  link: { type: "string", format: "uri" },
  // The standard has a type `list`, which its own profile for validators does not know.
  list: { type: "string" },
};

const LISTED = { vi: "Các mục cách nhau bằng dấu chấm phẩy.", en: "Semicolons stand between items." };

function constraintsOf({ holds, required, words }: ColumnDoc, isKey: boolean): object {
  return {
    ...(required ? { required } : {}),
    ...(isKey ? { unique: true } : {}),
    ...(words ? { enum: words } : {}),
    ...(holds === "edtf" ? { pattern: EDTF } : {}),
  };
}

/** The schema knows one language; the other stands beside it under keys of our own, which the standard allows. */
function fieldOf(column: ColumnDoc, isKey: boolean): object {
  const { name, holds, title, about } = column;
  const means = (lang: "vi" | "en") => (holds === "list" ? `${about[lang]} ${LISTED[lang]}` : about[lang]);
  return {
    name,
    ...TYPES[holds],
    title: title.en,
    description: means("en"),
    title_vi: title.vi,
    description_vi: means("vi"),
    constraints: constraintsOf(column, isKey),
  };
}

/** The schema of a table: its fields, its key, and the tables to which its entries lead. */
export function tableSchema({ columns, references }: TableDoc): object {
  const [key] = columns;
  if (!key) throw new Error("a table without columns");
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: columns.map((column) => fieldOf(column, column === key)),
    primaryKey: [key.name],
    ...(references.length > 0
      ? {
          foreignKeys: references.map(({ column, table }) => ({
            fields: [column],
            reference: { resource: table, fields: ["id"] },
          })),
        }
      : {}),
  };
}
