/** What a page says of its age; the words come with the part that says them. Days are worded already. */
import type { Localized } from "../base/lang";

type OfflineText = {
  readonly offline: (day: string) => string;
  readonly newer: (day: string) => string;
  readonly open: string;
};

export const offlineText: Localized<OfflineText> = {
  vi: {
    offline: (day) => `Không có kết nối. Dữ liệu đang hiển thị là bản ${day}.`,
    newer: (day) => `Đã có bản mới hơn của trang (dữ liệu ${day}).`,
    open: "Mở bản mới",
  },
  en: {
    offline: (day) => `There is no connection. The data shown are those of ${day}.`,
    newer: (day) => `There is a newer version of this page (data of ${day}).`,
    open: "Open it",
  },
};
