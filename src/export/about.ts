/** What the record is, as every file that leaves the page says it of itself. */
import type { Localized } from "../base/lang";
import type { Edition } from "../dataset/dataset";

/** The name of the site, and of the author of its entries. */
export const SITE_NAME = "Cầu Nối";

export const RECORD_TITLE: Localized = {
  vi: "Cầu Nối: các cột mốc hợp tác giữa địa phương Việt Nam và nước ngoài",
  en: "Cầu Nối: milestones of cooperation between Vietnamese localities and places abroad",
};

export const RECORD_ABOUT: Localized = {
  vi: "Các cột mốc trong quan hệ hợp tác giữa địa phương Việt Nam và nước ngoài, mỗi cột mốc kèm thời gian chính xác đến mức nguồn cho biết và các bài viết làm căn cứ.",
  en: "Milestones in the relations of Vietnamese localities with places abroad, each dated as exactly as its sources allow, with the articles on which it rests.",
};

/** Said of a part of the record. */
export const EXCERPT_NOTE: Localized = {
  vi: "Đây là một phần của dữ liệu: những gì đang hiển thị khi tải về.",
  en: "This is a part of the record: what was shown when it was downloaded.",
};

/** The page of a licence that the record names by its SPDX id. */
export function licenceUrl({ licence }: Edition): string {
  return `https://spdx.org/licenses/${encodeURIComponent(licence)}`;
}
