/** The table of milestones: a row for each, with all that a cell can hold of it. */
import type { ToldMilestone } from "../excerpt";
import { namingDay } from "../wording";
import type { Table } from "./column";
import { dateColumns } from "./dateColumns";
import { factColumns } from "./milestoneFacts";
import { identityColumns, wordColumns } from "./milestoneWords";
import { countryColumn, type PlaceOn, placeColumns } from "./placeColumns";

const WHEN = {
  vi: "Tên đầy đủ theo tên gọi vào thời gian của cột mốc.",
  en: "Full name, by the name that it had at the time of the milestone.",
};

const vnPlace = (row: ToldMilestone): PlaceOn => ({ id: row.vnPlace, day: namingDay(row) });
const partnerPlace = (row: ToldMilestone): PlaceOn => ({ id: row.partnerPlace, day: namingDay(row) });

export const milestoneTable: Table<ToldMilestone> = {
  name: "milestones",
  title: { vi: "Cột mốc", en: "Milestones" },
  about: {
    vi: "Mỗi hàng là một việc đã diễn ra, đang thực hiện, đã cam kết hoặc dự kiến giữa hai địa phương, theo thứ tự của dữ liệu: lần lượt từng quan hệ hợp tác, trong đó theo trình tự thời gian đã biết.",
    en: "A row is one thing that happened, is under way, was agreed or is planned between two places. Rows stand in the order of the record: by partnership, and in known order within it.",
  },
  columns: [
    ...identityColumns,
    ...dateColumns<ToldMilestone>(({ date }) => date),
    ...wordColumns,
    ...placeColumns(
      { name: "vn_place", title: { vi: "Nơi ở Việt Nam", en: "Vietnamese place" }, when: WHEN },
      vnPlace,
    ),
    ...placeColumns(
      { name: "partner_place", title: { vi: "Nơi đối tác", en: "Partner place" }, when: WHEN },
      partnerPlace,
    ),
    countryColumn("partner_country", { vi: "Nước đối tác", en: "Partner country" }, partnerPlace),
    ...factColumns,
  ],
  references: [{ column: "partnership", table: "partnerships" }],
  rows: ({ excerpt }) => excerpt.milestones,
};
