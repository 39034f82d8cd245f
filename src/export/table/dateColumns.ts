/** The columns that tell when something was, exactly as far as it is known. */
import { formatDay } from "../../time/day";
import { formatEdtf } from "../../time/formatEdtf";
import type { KnownDate } from "../../time/knownDate";
import { PRECISIONS } from "../../time/precision";
import type { Column } from "./column";

/** EDTF, precision, and the first and last day that are possible. */
export function dateColumns<R>(dateOf: (row: R) => KnownDate): readonly Column<R>[] {
  return [
    {
      name: "date_edtf",
      holds: "edtf",
      title: { vi: "Thời gian (EDTF)", en: "Date (EDTF)" },
      about: {
        vi: "Điều biết được về thời gian, ghi theo EDTF (ISO 8601-2); trống nếu hoàn toàn không rõ.",
        en: "What is known of the date, in EDTF (ISO 8601-2); empty where nothing is known.",
      },
      required: false,
      value: (row) => {
        const { edtf } = dateOf(row);
        return edtf === null ? null : formatEdtf(edtf);
      },
    },
    {
      name: "date_precision",
      holds: "word",
      title: { vi: "Mức chính xác của thời gian", en: "Precision of the date" },
      about: {
        vi: "day: đúng ngày; month: đúng tháng; year: đúng năm; span: kéo dài từ ngày này đến ngày kia; bounded: một thời điểm trong giới hạn; open: đã bắt đầu, chưa rõ lúc kết thúc; unknown: không rõ.",
        en: "day, month, year: known to that; span: it lasted from one date to another; bounded: once within limits; open: has begun, no end known; unknown: nothing known.",
      },
      required: true,
      words: PRECISIONS,
      value: (row) => dateOf(row).precision,
    },
    ...(["earliest", "latest"] as const).map((side): Column<R> => {
      const first = side === "earliest";
      return {
        name: `date_${side}`,
        holds: "day",
        title: first
          ? { vi: "Ngày sớm nhất có thể", en: "Earliest possible day" }
          : { vi: "Ngày muộn nhất có thể", en: "Latest possible day" },
        about: first
          ? {
              vi: "Ngày đầu tiên sự việc có thể đã diễn ra hoặc bắt đầu; trống nếu không rõ.",
              en: "First day on which it can have been or begun; empty where not known.",
            }
          : {
              vi: "Ngày cuối cùng sự việc có thể đã diễn ra hoặc kết thúc; trống nếu không rõ.",
              en: "Last day on which it can have been or ended; empty where not known.",
            },
        required: false,
        value: (row) => {
          const day = dateOf(row).bounds[side];
          return day === null ? null : formatDay(day);
        },
      };
    }),
  ];
}
