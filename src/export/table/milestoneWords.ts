/** The columns of a milestone that say what it is: id, partnership, title, kind, status, fields. */
import { KINDS, STATUSES } from "../../dataset/vocabulary";
import type { ToldMilestone } from "../excerpt";
import { dateWords, partnershipName, partnershipOf } from "../wording";
import { type Column, inBoth } from "./column";

type Columns = readonly Column<ToldMilestone>[];

/** What a row is, before everything else. */
export const identityColumns: Columns = [
  {
    name: "id",
    holds: "text",
    title: { vi: "Mã cột mốc", en: "Milestone id" },
    about: { vi: "Mã cố định, không đổi giữa các phiên bản.", en: "Permanent; the same in every version." },
    required: true,
    value: ({ id }) => id,
  },
  {
    name: "partnership",
    holds: "text",
    title: { vi: "Mã quan hệ hợp tác", en: "Partnership id" },
    about: { vi: "Mã trong bảng partnerships.", en: "Id in the table partnerships." },
    required: true,
    value: ({ partnership }) => partnership,
  },
  ...inBoth<ToldMilestone>(
    {
      name: "partnership",
      title: { vi: "Quan hệ hợp tác", en: "Partnership" },
      about: { vi: "Hai địa phương, theo tên gọi hiện nay.", en: "Both places, by today's names." },
      required: true,
    },
    (row, lang, { excerpt }) => partnershipName(excerpt, partnershipOf(excerpt, row.partnership), lang),
  ),
  ...inBoth<ToldMilestone>(
    {
      name: "title",
      title: { vi: "Tên cột mốc", en: "Title" },
      about: { vi: "Tên ngắn của cột mốc.", en: "What it is, in short." },
      required: true,
    },
    ({ title }, lang) => title[lang],
  ),
];

/** The date in words, and the closed lists with their words. */
export const wordColumns: Columns = [
  ...inBoth<ToldMilestone>(
    {
      name: "date",
      title: { vi: "Thời gian", en: "Date" },
      about: {
        vi: "Thời gian bằng lời, kể cả điều chưa rõ.",
        en: "The date in words, with what is not known of it.",
      },
      required: true,
    },
    (row, lang) => dateWords(row, lang),
  ),
  {
    name: "kind",
    holds: "word",
    title: { vi: "Loại sự kiện (mã)", en: "Kind of event (word)" },
    about: {
      vi: "Việc gì đã diễn ra; với kế hoạch là việc được dự kiến.",
      en: "What sort of event it is; of a plan, what is planned.",
    },
    required: true,
    words: KINDS,
    value: ({ kind }) => kind,
  },
  ...inBoth<ToldMilestone>(
    {
      name: "kind",
      title: { vi: "Loại sự kiện", en: "Kind of event" },
      about: { vi: "Tên gọi của loại sự kiện.", en: "What the kind is called." },
      required: true,
    },
    ({ kind }, lang, { excerpt }) => excerpt.vocabulary.kinds[kind][lang],
  ),
  {
    name: "status",
    holds: "word",
    title: { vi: "Trạng thái (mã)", en: "Status (word)" },
    about: {
      vi: "done: đã diễn ra; ongoing: đang thực hiện khi nguồn đưa tin; agreed: đã cam kết; planned: dự kiến.",
      en: "done: happened; ongoing: under way when reported; agreed: undertaken, not yet done; planned: announced or aimed at.",
    },
    required: true,
    words: STATUSES,
    value: ({ status }) => status,
  },
  ...inBoth<ToldMilestone>(
    {
      name: "status",
      title: { vi: "Trạng thái", en: "Status" },
      about: { vi: "Tên gọi của trạng thái.", en: "What the status is called." },
      required: true,
    },
    ({ status }, lang, { excerpt }) => excerpt.vocabulary.statuses[status][lang],
  ),
  {
    name: "fields",
    holds: "list",
    title: { vi: "Lĩnh vực (mã)", en: "Fields (words)" },
    about: { vi: "Lĩnh vực chính đứng đầu.", en: "The primary one comes first." },
    required: true,
    value: ({ fields }) => fields,
  },
  ...inBoth<ToldMilestone>(
    {
      name: "fields",
      title: { vi: "Lĩnh vực", en: "Fields" },
      about: {
        vi: "Tên gọi của các lĩnh vực, cách nhau bằng dấu chấm phẩy.",
        en: "What the fields are called, with semicolons between them.",
      },
      required: true,
    },
    ({ fields }, lang, { excerpt }) =>
      fields.map((field) => excerpt.vocabulary.fields[field].name[lang]).join("; "),
  ),
  {
    name: "crs",
    holds: "list",
    title: { vi: "Mã mục đích CRS", en: "CRS purpose codes" },
    about: {
      vi: "Mã mục đích CRS của OECD DAC cho các lĩnh vực, mỗi mã một lần; trống nếu không có mã phù hợp.",
      en: "OECD DAC CRS purpose codes of the fields, each once; empty where none fits.",
    },
    required: false,
    value: ({ fields }, { excerpt }) => [
      ...new Set(fields.map((field) => excerpt.vocabulary.fields[field].crs).filter((crs) => crs !== null)),
    ],
  },
];
