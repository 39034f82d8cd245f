/** The words of a view in someone else's page, and of the dialog that offers it; they come with those parts. */
import type { Localized } from "../base/lang";

export type EmbedText = {
  /** The link from a frame to the whole page. */
  readonly openWhole: string;
  readonly newTab: string;
  readonly about: string;
  readonly view: string;
  readonly height: string;
  readonly fits: string;
  readonly fixed: string;
  readonly fitsWhy: string;
  readonly fixedWhy: string;
  readonly code: string;
  readonly copy: string;
  readonly preview: string;
  /** The name of the frame, for those who do not see it. */
  readonly title: (about: string) => string;
};

export const embedText: Localized<EmbedText> = {
  vi: {
    openWhole: "Mở trên Cầu Nối",
    newTab: "(mở trong thẻ mới)",
    about: "Dán mã này vào trang của bạn. Bộ lọc và ngôn ngữ được giữ như đang hiển thị.",
    view: "Cách xem",
    height: "Chiều cao khung",
    fits: "Theo nội dung",
    fixed: "Cố định 600 px",
    fitsWhy: "Mã có kèm một đoạn script ngắn để khung cao bằng nội dung.",
    fixedWhy: "Chỉ một thẻ iframe; nội dung dài hơn thì cuộn trong khung.",
    code: "Mã nhúng",
    copy: "Sao chép mã",
    preview: "Xem trước",
    title: (about) => (about ? `Cầu Nối: ${about}` : "Cầu Nối: dòng thời gian hợp tác"),
  },
  en: {
    openWhole: "Open on Cầu Nối",
    newTab: "(opens in a new tab)",
    about: "Paste this code into your page. Filters and language stay as they are shown.",
    view: "View",
    height: "Height of the frame",
    fits: "As its content asks",
    fixed: "Fixed, 600 px",
    fitsWhy: "A short script comes with the code and makes the frame as high as its content.",
    fixedWhy: "A single iframe element; longer content scrolls within the frame.",
    code: "Code to embed",
    copy: "Copy code",
    preview: "Preview",
    title: (about) => (about ? `Cầu Nối: ${about}` : "Cầu Nối: a timeline of cooperation"),
  },
};
