/** The README of a Data Package: what the files are and what each column means, first in Vietnamese, then in English. */
import { LANGS, type Lang, type Localized } from "../../base/lang";
import { EXCERPT_NOTE, licenceUrl, RECORD_ABOUT, RECORD_TITLE } from "../about";
import type { Told } from "../excerpt";
import { markdownLink, markdownText, markdownWords } from "../markdown/markdownText";
import type { ColumnDoc, TableDoc } from "../table/column";
import { TABLE_DOCS, TABLE_NAMES } from "../table/tables";
import { edtfWords } from "../wording";

const WORDS = {
  edition: { vi: "Phiên bản dữ liệu", en: "Record version" },
  view: { vi: "Xem trên trang", en: "See it on the site" },
  licence: {
    vi: "Giấy phép của dữ liệu",
    en: "Licence of the record",
  },
  rights: {
    vi: "Các bài viết được dẫn thuộc về nơi đăng; ở đây không có nguyên văn của bài nào.",
    en: "The articles cited belong to their publishers; no text of theirs is in here.",
  },
  files: { vi: "Các tệp", en: "The files" },
  form: {
    vi: "Mỗi bảng là một tệp CSV (RFC 4180): UTF-8 có dấu thứ tự byte, ngăn cách bằng dấu phẩy, mỗi hàng kết thúc bằng CR LF. Ô trống là điều không rõ hoặc không có. Ô có nhiều mục ghi các mục cách nhau bằng dấu chấm phẩy.",
    en: "Each table is a CSV file (RFC 4180): UTF-8 with a byte order mark, commas between cells, rows ending with CR LF. An empty cell is what is not known or not there. Cells that hold several items have semicolons between them.",
  },
  inert: {
    vi: "Để bảng tính không hiểu nhầm thành công thức, ô bắt đầu bằng =, +, - hoặc @ có thêm dấu nháy đơn (') ở trước.",
    en: "So that no spreadsheet takes it for a formula, a cell that would begin with =, +, - or @ has an apostrophe (') before it.",
  },
  dates: {
    vi: "Thời gian được ghi ba cách: theo EDTF (ISO 8601-2), bằng ngày sớm nhất và muộn nhất có thể, và bằng lời. Khi mở bằng bảng tính, hãy nhập các cột EDTF dưới dạng văn bản, nếu không 2021-07 có thể bị đổi thành một ngày.",
    en: "Dates are told in three ways: in EDTF (ISO 8601-2), by the earliest and latest possible day, and in words. Import the EDTF columns as text: a spreadsheet may turn 2021-07 into a day.",
  },
  column: { vi: "Cột", en: "Column" },
  name: { vi: "Tên", en: "Title" },
  meaning: { vi: "Ý nghĩa", en: "Meaning" },
} as const satisfies Record<string, Localized>;

function columnRow({ name, title, about, words }: ColumnDoc, lang: Lang): string {
  const list = words ? ` (${words.join(", ")})` : "";
  return `| \`${name}\` | ${markdownWords(title[lang])} | ${markdownWords(about[lang] + list)} |`;
}

function tablePart({ name, title, about, columns }: TableDoc, lang: Lang): readonly string[] {
  const heads = [WORDS.column[lang], WORDS.name[lang], WORDS.meaning[lang]];
  return [
    `### \`${name}.csv\`: ${markdownWords(title[lang])}`,
    "",
    markdownText(about[lang]),
    "",
    `| ${heads.join(" | ")} |`,
    "| --- | --- | --- |",
    ...columns.map((column) => columnRow(column, lang)),
    "",
  ];
}

function headPart({ excerpt, addresses }: Told, lang: Lang): readonly string[] {
  const { edition, whole } = excerpt;
  const version = `${edition.version}, ${edtfWords(edition.date, lang)}`;
  return [
    markdownText(RECORD_ABOUT[lang]),
    ...(whole ? [] : ["", markdownText(EXCERPT_NOTE[lang])]),
    "",
    `- ${WORDS.edition[lang]}: ${markdownWords(version)}`,
    `- ${WORDS.view[lang]}: ${markdownLink(addresses.view[lang])}`,
    `- ${WORDS.licence[lang]}: ${markdownWords(edition.licence)}, ${markdownLink(licenceUrl(edition))}`,
    "",
    WORDS.rights[lang],
    "",
  ];
}

function partIn(told: Told, lang: Lang): readonly string[] {
  return [
    `# ${markdownText(RECORD_TITLE[lang])}`,
    "",
    ...headPart(told, lang),
    `## ${WORDS.files[lang]}`,
    "",
    WORDS.form[lang],
    "",
    WORDS.inert[lang],
    "",
    WORDS.dates[lang],
    "",
    ...TABLE_NAMES.flatMap((name) => tablePart(TABLE_DOCS[name], lang)),
  ];
}

/** The content of `README.md`. */
export function packageReadme(told: Told): string {
  return `${LANGS.map((lang) => partIn(told, lang).join("\n")).join("\n---\n\n")}`;
}
