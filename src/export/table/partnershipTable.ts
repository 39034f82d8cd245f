/** The table of partnerships: a row for each pair of places that the milestones belong to. */
import { memoBy } from "../../base/memo";
import { TIES } from "../../dataset/vocabulary";
import { newestOf } from "../../place/placeWords";
import { formatEdtf } from "../../time/formatEdtf";
import type { Excerpt, ToldPartnership } from "../excerpt";
import { partnershipName } from "../wording";
import { type Column, inBoth, type Table } from "./column";
import { countryColumn, type PlaceOn, placeColumns } from "./placeColumns";

type Columns = readonly Column<ToldPartnership>[];

const NOW = { vi: "Tên đầy đủ theo tên gọi hiện nay.", en: "Full name, by today's name." };

const vnPlace = ({ vn }: ToldPartnership): PlaceOn => ({ id: newestOf(vn), day: null });
const partnerPlace = ({ partner }: ToldPartnership): PlaceOn => ({ id: newestOf(partner), day: null });

const countOf = memoBy(({ milestones }: Excerpt) => {
  const counts = new Map<string, number>();
  for (const { partnership } of milestones) counts.set(partnership, (counts.get(partnership) ?? 0) + 1);
  return counts;
});

const names: Columns = [
  {
    name: "id",
    holds: "text",
    title: { vi: "Mã quan hệ hợp tác", en: "Partnership id" },
    about: { vi: "Mã cố định.", en: "Permanent." },
    required: true,
    value: ({ id }) => id,
  },
  ...inBoth<ToldPartnership>(
    {
      name: "name",
      title: { vi: "Tên", en: "Name" },
      about: { vi: "Hai địa phương, theo tên gọi hiện nay.", en: "Both places, by today's names." },
      required: true,
    },
    (row, lang, { excerpt }) => partnershipName(excerpt, row, lang),
  ),
];

const tie: Columns = [
  {
    name: "tie",
    holds: "word",
    title: { vi: "Hình thức quan hệ (mã)", en: "Tie (word)" },
    about: {
      vi: "Hình thức chính thức, theo văn bản được nguồn dẫn; unknown nếu chưa rõ.",
      en: "What it formally is, as a cited agreement says; unknown where none does.",
    },
    required: true,
    words: TIES,
    value: (row) => row.tie,
  },
  ...inBoth<ToldPartnership>(
    {
      name: "tie",
      title: { vi: "Hình thức quan hệ", en: "Tie" },
      about: { vi: "Tên gọi của hình thức.", en: "What the tie is called." },
      required: true,
    },
    (row, lang, { excerpt }) => excerpt.vocabulary.ties[row.tie][lang],
  ),
];

const founding: Columns = [
  {
    name: "founded_by",
    holds: "text",
    title: { vi: "Cột mốc thiết lập quan hệ", en: "Founding milestone" },
    about: {
      vi: "Mã của cột mốc lập nên quan hệ; trống nếu chưa rõ; có thể nằm ngoài tệp này.",
      en: "Id of the milestone that founded it; empty where not known; it may lie outside this file.",
    },
    required: false,
    value: ({ foundedBy }) => foundedBy?.id ?? null,
  },
  {
    name: "founded_edtf",
    holds: "edtf",
    title: { vi: "Ngày thiết lập (EDTF)", en: "Date of founding (EDTF)" },
    about: { vi: "Thời gian của cột mốc đó.", en: "The date of that milestone." },
    required: false,
    value: ({ foundedBy }) => (foundedBy?.date.edtf ? formatEdtf(foundedBy.date.edtf) : null),
  },
];

const rest: Columns = [
  {
    name: "milestone_count",
    holds: "count",
    title: { vi: "Số cột mốc", en: "Number of milestones" },
    about: {
      vi: "Số cột mốc của quan hệ này trong bảng milestones.",
      en: "How many the table milestones has of it.",
    },
    required: true,
    value: ({ id }, { excerpt }) => countOf(excerpt).get(id) ?? 0,
  },
  ...inBoth<ToldPartnership>(
    {
      name: "link",
      holds: "link",
      title: { vi: "Liên kết", en: "Link" },
      about: { vi: "Địa chỉ cố định của quan hệ hợp tác.", en: "Permanent address of the partnership." },
      required: true,
    },
    ({ id }, lang, { addresses }) => addresses.partnership(id, lang),
  ),
];

export const partnershipTable: Table<ToldPartnership> = {
  name: "partnerships",
  title: { vi: "Quan hệ hợp tác", en: "Partnerships" },
  about: {
    vi: "Mỗi hàng là một cặp địa phương Việt Nam và nước ngoài.",
    en: "A row is one pair of a Vietnamese place and a place abroad.",
  },
  columns: [
    ...names,
    ...placeColumns(
      { name: "vn_place", title: { vi: "Nơi ở Việt Nam", en: "Vietnamese place" }, when: NOW },
      vnPlace,
    ),
    ...placeColumns(
      { name: "partner_place", title: { vi: "Nơi đối tác", en: "Partner place" }, when: NOW },
      partnerPlace,
    ),
    countryColumn("partner_country", { vi: "Nước đối tác", en: "Partner country" }, partnerPlace),
    ...tie,
    ...founding,
    ...rest,
  ],
  references: [],
  rows: ({ excerpt }) => excerpt.partnerships,
};
