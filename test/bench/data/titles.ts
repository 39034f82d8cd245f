/** Made-up titles in both languages from a small vocabulary, as long as real ones. */
import type { Localized } from "../../../src/base/lang";
import { pick, type Random } from "./random";

const EVENTS: readonly Localized[] = [
  { vi: "Ký thỏa thuận", en: "Agreement signed on" },
  { vi: "Đoàn đại biểu sang làm việc về", en: "A delegation visits for talks on" },
  { vi: "Hội nghị xúc tiến", en: "Conference to promote" },
  { vi: "Khai trương văn phòng", en: "Office opened for" },
  { vi: "Triển lãm ảnh về", en: "Photo exhibition on" },
  { vi: "Gia hạn bản ghi nhớ về", en: "Memorandum renewed on" },
  { vi: "Kỷ niệm 10 năm", en: "Ten years of" },
  { vi: "Diễn đàn doanh nghiệp về", en: "Business forum on" },
  { vi: "Khởi công dự án", en: "Ground broken for a project in" },
  { vi: "Trao tặng thiết bị cho", en: "Equipment donated for" },
  { vi: "Tập huấn cán bộ về", en: "Officials trained in" },
  { vi: "Đoàn học sinh giao lưu về", en: "Pupils exchange visits on" },
];

const SUBJECTS: readonly Localized[] = [
  { vi: "quan hệ kết nghĩa", en: "twinning" },
  { vi: "nông nghiệp công nghệ cao", en: "high-tech farming" },
  { vi: "giáo dục phổ thông", en: "school education" },
  { vi: "thương mại hai chiều", en: "two-way trade" },
  { vi: "văn hóa cồng chiêng", en: "gong culture" },
  { vi: "du lịch biển", en: "coastal tourism" },
  { vi: "y tế cơ sở", en: "local health care" },
  { vi: "chính quyền số", en: "digital government" },
  { vi: "lao động thời vụ", en: "seasonal work" },
  { vi: "xử lý nước thải", en: "waste water treatment" },
  { vi: "giao lưu thanh niên", en: "youth exchange" },
  { vi: "cảng biển và logistics", en: "ports and logistics" },
];

const MORE: readonly Localized[] = [
  { vi: "", en: "" },
  { vi: "", en: "" },
  { vi: " lần thứ hai", en: " for the second time" },
  { vi: " theo hình thức trực tuyến", en: " online" },
  { vi: " giai đoạn 2021–2025", en: " for 2021–2025" },
];

/** A title such as a headline of the record would be. */
export function someTitle(random: Random): Localized {
  const [event, subject, more] = [pick(EVENTS, random), pick(SUBJECTS, random), pick(MORE, random)];
  return {
    vi: `${event.vi} ${subject.vi}${more.vi}`,
    en: `${event.en} ${subject.en}${more.en}`,
  };
}
