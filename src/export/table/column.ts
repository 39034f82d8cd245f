/** What a downloaded table is made of: columns that document themselves, for CSV, Table Schema and the README alike. */
import type { Localized } from "../../base/lang";
import { LANGS } from "../../base/lang";
import type { Cell } from "../csv/csvCell";
import type { Told } from "../excerpt";

/**
 * What a column holds. text: words. word: a word of a closed list. day: ISO day. edtf: a date in EDTF. count: whole
 * number. yesNo: true or false. link: web address. list: ids or codes, joined by semicolons.
 */
export type Holds = "text" | "word" | "day" | "edtf" | "count" | "yesNo" | "link" | "list";

/** A column of a table whose rows are made from `R`. */
export type Column<R> = {
  /** As in the head of the file: lower case, words joined by `_`, the language at the end where it has one. */
  readonly name: string;
  readonly holds: Holds;
  readonly title: Localized;
  readonly about: Localized;
  /** Never empty. */
  readonly required: boolean;
  /** Of a closed list: its words. */
  readonly words?: readonly string[];
  readonly value: (row: R, told: Told) => Cell;
};

/** A column whose entries name the rows of another table. */
export type Reference = { readonly column: string; readonly table: string };

/** What a column is, apart from how its cells are made. */
export type ColumnDoc = Omit<Column<never>, "value">;

/** What a table is; its first column is its key. */
export type TableDoc = {
  readonly name: string;
  readonly title: Localized;
  readonly about: Localized;
  readonly columns: readonly ColumnDoc[];
  readonly references: readonly Reference[];
};

/** A table with a row for each `R`. */
export type Table<R> = Omit<TableDoc, "columns"> & {
  readonly columns: readonly Column<R>[];
  readonly rows: (told: Told) => readonly R[];
};

const IN: Localized<Localized> = {
  vi: { vi: "tiếng Việt", en: "in Vietnamese" },
  en: { vi: "tiếng Anh", en: "in English" },
};

/** The same in Vietnamese and in English: two columns, `name_vi` and `name_en`. */
export function inBoth<R>(
  {
    name,
    title,
    about,
    required,
    holds,
  }: Pick<Column<R>, "name" | "title" | "about"> & Partial<Pick<Column<R>, "required" | "holds">>,
  value: (row: R, lang: keyof Localized, told: Told) => string | null,
): readonly Column<R>[] {
  return LANGS.map((lang) => ({
    name: `${name}_${lang}`,
    holds: holds ?? "text",
    title: { vi: `${title.vi} (${IN[lang].vi})`, en: `${title.en} (${IN[lang].en})` },
    about,
    required: required ?? false,
    value: (row: R, told: Told) => value(row, lang, told),
  }));
}

/** The rows of a table as cells, ready to be written. */
export function cellsOf<R>({ columns, rows }: Table<R>, told: Told): readonly (readonly Cell[])[] {
  return rows(told).map((row) => columns.map(({ value }) => value(row, told)));
}
