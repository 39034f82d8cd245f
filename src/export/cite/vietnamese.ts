/** The style of Vietnamese journals: Tác giả (năm). “Tên bài”. Tên báo, ngày đăng, địa chỉ, truy cập ngày … */
import { sentenceCase } from "../wording";
import type { CitedDate } from "./citedDate";
import type { Reference } from "./reference";
import { italic, printed, quoted, type Run, runsOf } from "./styled";

/** As Decree 30/2020 on administrative documents writes days: two digits below 10, and for January and February. */
function numericDate({ year, month, date }: CitedDate): string {
  const padded = (value: number, below: number) => (value < below ? `0${value}` : String(value));
  if (month === null) return `năm ${year}`;
  if (date === null) return `tháng ${padded(month, 3)}/${year}`;
  return `ngày ${padded(date, 10)}/${padded(month, 3)}/${year}`;
}

/** "(2024)"; "(k.n.)" stands for "không năm", no year. */
function inYear(issued: CitedDate | null): string {
  if (issued === null) return "(k.n.)";
  return `(${issued.doubtful ? "khoảng " : ""}${issued.year})`;
}

/** The date beyond its year. */
function dayOfIssue(issued: CitedDate | null): readonly string[] {
  if (issued === null || issued.month === null) return [];
  return [`${issued.doubtful ? "khoảng " : ""}${numericDate(issued)}`];
}

function called({ title, form, lang }: Reference): readonly Run[] {
  const kind = form === null ? "" : `[${sentenceCase(form.vi, "vi")}]`;
  return title === null ? runsOf(kind) : runsOf(quoted(title, lang), kind === "" ? "" : ` ${kind}`);
}

function end({ url, accessed }: Reference): readonly string[] {
  return [url, ...(accessed === null ? [] : [`truy cập ${numericDate(accessed)}`])];
}

function entry(reference: Reference): readonly Run[] {
  const { author, issued, version } = reference;
  const rest = [`Phiên bản ${version}`, ...dayOfIssue(issued), ...end(reference)];
  return runsOf(`${author} ${inYear(issued)}. `, called(reference), `. ${rest.join(", ")}.`);
}

function news(reference: Reference): readonly Run[] {
  const { author, issued, publisher, lang } = reference;
  const year = ` ${inYear(issued)}. `;
  const days = dayOfIssue(issued);
  if (author !== null) {
    const rest = [...days, ...end(reference)].join(", ");
    return runsOf(printed(author, lang), year, called(reference), ". ", italic(publisher.vi), `, ${rest}.`);
  }
  const begun = days.map((day) => sentenceCase(day, "vi"));
  const rest = [...begun, ...end(reference)].join(", ");
  return runsOf(publisher.vi, year, called(reference), `. ${rest}.`);
}

/** The entry of one reference. Without an author the paper takes the first place. */
export function vietnamese(reference: Reference): readonly Run[] {
  return reference.kind === "entry" ? entry(reference) : news(reference);
}
