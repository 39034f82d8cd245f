/** The report of a mistake, prefilled with what the editors need to find the place; the reader adds what is wrong. */
import type { TFunction } from "i18next";
import type { Lang } from "../../base/lang";
import type { Edition } from "../../dataset/dataset";
import { wordsOf } from "../mark/dateWords";

/** The milestone that a report is about, and its permanent address in full. */
export type ReportedMilestone = { readonly id: string; readonly title: string; readonly link: string };

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/i;

/** The first e-mail address in the record's words on whom to write to; null where they hold none. */
export function emailIn(contact: string): string | null {
  return EMAIL.exec(contact)?.[0] ?? null;
}

/** The message: what it is about, which edition of the record, and two questions left open. */
export function reportText(
  t: TFunction,
  edition: Edition,
  lang: Lang,
  milestone: ReportedMilestone | null,
): string {
  const { version, date } = edition;
  return [
    ...(milestone
      ? [
          t("report.milestone", { title: milestone.title, id: milestone.id }),
          t("report.link", { link: milestone.link }),
        ]
      : []),
    t("report.version", { version, date: wordsOf(date, lang) }),
    "",
    t("report.wrong"),
    "",
    "",
    t("report.source"),
    "",
  ].join("\n");
}

/** A `mailto:` address (RFC 6068) with subject and text filled in. */
export function mailtoUrl(email: string, subject: string, body: string): string {
  const text = encodeURIComponent(body.replaceAll("\n", "\r\n"));
  return `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${text}`;
}
