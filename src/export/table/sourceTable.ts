/** The table of sources: a row for each article that the milestones cite. */
import { memoBy } from "../../base/memo";
import type { Article, ArticleId, MilestoneId } from "../../dataset/dataset";
import { articlesOf, type Excerpt } from "../excerpt";
import { type Column, inBoth, type Table } from "./column";

type Columns = readonly Column<Article>[];

/** Which milestones of the excerpt an article tells of. */
const toldBy = memoBy(({ milestones }: Excerpt) => {
  const told = new Map<ArticleId, MilestoneId[]>();
  for (const { id, detail } of milestones)
    for (const article of articlesOf(detail)) told.set(article, [...(told.get(article) ?? []), id]);
  return told;
});

const citation: Columns = [
  {
    name: "id",
    holds: "text",
    title: { vi: "Mã nguồn", en: "Source id" },
    about: {
      vi: "Mã cố định: nơi đăng, ngày đăng hoặc nd nếu không rõ, từ khóa.",
      en: "Permanent: publisher, day of publication or nd where none is known, key words.",
    },
    required: true,
    value: ({ id }) => id,
  },
  {
    name: "headline",
    holds: "text",
    title: { vi: "Tên bài", en: "Headline" },
    about: {
      vi: "Nguyên văn, theo ngôn ngữ của bài; trống nếu chưa ghi nhận được.",
      en: "As printed, in the language of the article; empty where it was not seen.",
    },
    required: false,
    value: ({ headline }) => headline,
  },
  ...inBoth<Article>(
    {
      name: "publisher",
      title: { vi: "Nơi đăng", en: "Publisher" },
      about: { vi: "Báo, đài hoặc cơ quan đăng bài.", en: "Who published it." },
      required: true,
    },
    ({ publisher }, lang) => publisher[lang],
  ),
  {
    name: "author",
    holds: "text",
    title: { vi: "Tác giả", en: "Author" },
    about: {
      vi: "Như ghi trên bài; trống nếu bài không ghi hoặc chưa ghi nhận được.",
      en: "As printed; empty where it shows none or was not seen.",
    },
    required: false,
    value: ({ author }) => author,
  },
];

const dates: Columns = [
  {
    name: "published_edtf",
    holds: "edtf",
    title: { vi: "Ngày đăng (EDTF)", en: "Published (EDTF)" },
    about: {
      vi: "Ghi theo EDTF; trống nếu bài không ghi ngày.",
      en: "In EDTF; empty where it shows no date.",
    },
    required: false,
    value: ({ published }) => published,
  },
  ...inBoth<Article>(
    {
      name: "published_note",
      title: { vi: "Ghi chú về ngày đăng", en: "Note on the date" },
      about: { vi: "Điều cần biết về ngày đăng.", en: "What is to be known about that date." },
    },
    ({ publishedNote }, lang) => publishedNote?.[lang] ?? null,
  ),
  {
    name: "accessed",
    holds: "day",
    title: { vi: "Ngày truy cập", en: "Accessed" },
    about: { vi: "Ngày xem bài gần nhất.", en: "Day on which it was last looked up." },
    required: false,
    value: ({ accessed }) => accessed,
  },
  {
    name: "recorded",
    holds: "day",
    title: { vi: "Ngày đưa vào dữ liệu", en: "Recorded" },
    about: { vi: "Ngày bài được đưa vào dữ liệu.", en: "Day on which the record took it in." },
    required: true,
    value: ({ recorded }) => recorded,
  },
];

const proof: Columns = [
  {
    name: "language",
    holds: "text",
    title: { vi: "Ngôn ngữ", en: "Language" },
    about: { vi: "Ngôn ngữ của bài (BCP 47).", en: "Language of the article (BCP 47)." },
    required: true,
    value: ({ lang }) => lang,
  },
  {
    name: "url",
    holds: "link",
    title: { vi: "Địa chỉ bài viết", en: "Address" },
    about: { vi: "Nơi đọc bài.", en: "Where it can be read." },
    required: true,
    value: ({ url }) => url,
  },
  {
    name: "archived",
    holds: "yesNo",
    title: { vi: "Đã lưu nguyên văn", en: "Archived" },
    about: {
      vi: "true nếu nguyên văn đã được lưu để đối chiếu.",
      en: "true where its text is held, so that passages can be checked against it.",
    },
    required: true,
    value: ({ archived }) => archived !== null,
  },
  {
    name: "milestones",
    holds: "list",
    title: { vi: "Cột mốc", en: "Milestones" },
    about: {
      vi: "Mã các cột mốc trong bảng milestones mà bài này nói đến.",
      en: "Ids of the milestones of the table milestones that it tells of.",
    },
    required: false,
    value: ({ id }, { excerpt }) => toldBy(excerpt).get(id) ?? [],
  },
];

export const sourceTable: Table<Article> = {
  name: "sources",
  title: { vi: "Nguồn", en: "Sources" },
  about: {
    vi: "Mỗi hàng là một bài viết được dẫn.",
    en: "A row is one article that is cited.",
  },
  columns: [...citation, ...dates, ...proof],
  references: [],
  rows: ({ excerpt }) => excerpt.articles,
};
