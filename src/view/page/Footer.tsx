/** The foot of the page: which edition of the record this is, its licence, and whom to write to. */

import { AboutLink } from "../about/AboutLink";
import { ShortcutsHelp } from "../keyboard/ShortcutsHelp";
import { wordsOf } from "../mark/dateWords";
import { useRecord } from "../record/recordContext";
import { ReportMistake } from "../report/ReportMistake";
import { useWords } from "../words/wordsContext";

export function Footer() {
  const t = useWords();
  const { index, lang } = useRecord();
  const { edition } = index;
  return (
    <footer className="page-footer">
      <p>{t("page.edition", { version: edition.version, date: wordsOf(edition.date, lang) })}</p>
      <p>{t("page.licence", { licence: edition.licence })}</p>
      <AboutLink />
      <ShortcutsHelp />
      <ReportMistake milestone={null} />
    </footer>
  );
}
