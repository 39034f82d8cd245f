/** The columns of a milestone that hold its facts: summary, parties, figures, relations, sources, links. */
import { wordQuantity } from "../../i18n/wordNumber";
import { sourcesOf, type ToldMilestone } from "../excerpt";
import { type Column, inBoth } from "./column";

type Columns = readonly Column<ToldMilestone>[];

const summaries: Columns = inBoth<ToldMilestone>(
  {
    name: "summary",
    title: { vi: "Tóm tắt", en: "Summary" },
    about: { vi: "Sự việc trong một câu.", en: "What happened, in one sentence." },
    required: true,
  },
  ({ detail }, lang) => detail.summary[lang],
);

const parties: Columns = inBoth<ToldMilestone>(
  {
    name: "parties",
    title: { vi: "Các bên", en: "Parties" },
    about: {
      vi: "Ai tham gia và với vai trò gì, cách nhau bằng dấu chấm phẩy.",
      en: "Who took part and as what, with semicolons between them.",
    },
  },
  ({ detail }, lang, { excerpt }) =>
    detail.parties
      .map(({ name, role }) => `${name[lang]} (${excerpt.vocabulary.roles[role][lang]})`)
      .join("; "),
);

const quantities: Columns = inBoth<ToldMilestone>(
  {
    name: "quantities",
    title: { vi: "Số liệu", en: "Figures" },
    about: {
      vi: "Các con số theo nguồn, cách nhau bằng dấu chấm phẩy.",
      en: "Figures that a source gives, with semicolons between them.",
    },
  },
  ({ detail }, lang) => detail.quantities.map((quantity) => wordQuantity(quantity, lang)).join("; "),
);

const outcomes: Columns = [
  {
    name: "outcome",
    holds: "text",
    title: { vi: "Kết quả của kế hoạch (mã)", en: "Outcome of a plan (word)" },
    about: {
      vi: "Kế hoạch đã được thực hiện đến đâu; trống nếu không phải kế hoạch hoặc chưa tìm hiểu.",
      en: "What became of a plan; empty for what is none, or where nothing was looked up.",
    },
    required: false,
    value: ({ detail }) => detail.outcome?.kind ?? null,
  },
  ...inBoth<ToldMilestone>(
    {
      name: "outcome",
      title: { vi: "Kết quả của kế hoạch", en: "Outcome of a plan" },
      about: { vi: "Tên gọi của kết quả.", en: "What the outcome is called." },
    },
    ({ detail }, lang, { excerpt }) =>
      detail.outcome ? excerpt.vocabulary.outcomes[detail.outcome.kind][lang] : null,
  ),
];

const relations: Columns = [
  {
    name: "term_edtf",
    holds: "edtf",
    title: { vi: "Thời hạn (EDTF)", en: "Term (EDTF)" },
    about: {
      vi: "Thời hạn của thỏa thuận hoặc chương trình.",
      en: "The time for which an agreement or programme runs.",
    },
    required: false,
    value: ({ detail }) => detail.term,
  },
  {
    name: "fulfils",
    holds: "list",
    title: { vi: "Thực hiện kế hoạch", en: "Carries out" },
    about: { vi: "Mã các kế hoạch được việc này thực hiện.", en: "Ids of the plans that it carried out." },
    required: false,
    value: ({ detail }) => detail.fulfils,
  },
  {
    name: "fulfilled_by",
    holds: "list",
    title: { vi: "Được thực hiện qua", en: "Carried out by" },
    about: {
      vi: "Mã các cột mốc đã thực hiện kế hoạch này.",
      en: "Ids of the milestones that carried out this plan.",
    },
    required: false,
    value: ({ detail }) => detail.fulfilledBy,
  },
  {
    name: "related",
    holds: "list",
    title: { vi: "Liên quan", en: "Related" },
    about: {
      vi: "Mã các cột mốc liên quan; có thể nằm ngoài tệp này.",
      en: "Ids of milestones that belong together with it; they may lie outside this file.",
    },
    required: false,
    value: ({ detail }) => detail.related,
  },
];

const sources: Columns = [
  {
    name: "source_count",
    holds: "count",
    title: { vi: "Số nguồn", en: "Number of sources" },
    about: { vi: "Số bài viết nói về cột mốc này.", en: "How many articles tell of it." },
    required: true,
    value: ({ detail }) => sourcesOf(detail).length,
  },
  {
    name: "sources",
    holds: "list",
    title: { vi: "Mã nguồn", en: "Source ids" },
    about: { vi: "Mã trong bảng sources.", en: "Ids in the table sources." },
    required: true,
    value: ({ detail }) => sourcesOf(detail),
  },
  ...inBoth<ToldMilestone>(
    {
      name: "link",
      holds: "link",
      title: { vi: "Liên kết", en: "Link" },
      about: { vi: "Địa chỉ cố định của cột mốc.", en: "Permanent address of the milestone." },
      required: true,
    },
    ({ id }, lang, { addresses }) => addresses.milestone(id, lang),
  ),
];

/** All of them, in the order of the file. */
export const factColumns: Columns = [
  ...summaries,
  ...parties,
  ...quantities,
  ...outcomes,
  ...relations,
  ...sources,
];
