/** The printed report: what it is, what it leaves out and of which day it is; then partnerships, then sources. */

import type { Answer } from "../../query/answer";
import { useWebAddress } from "../link/webAddress";
import { wordsOf } from "../mark/dateWords";
import { useSession } from "../page/sessionContext";
import { useRecord } from "../record/recordContext";
import { useWords } from "../words/wordsContext";
import { dayInWords } from "./dayInWords";
import { PrintSection } from "./PrintSection";
import { PrintSources } from "./PrintSources";
import { reportOf } from "./report";
import { useFilterWords } from "./useFilterWords";
import "./print.css";

type Props = { readonly answer: Answer };

/** The full address of what is printed, without the milestone that happens to be open. */
function useWholeAddress(): string {
  const { session } = useSession();
  return useWebAddress()({ ...session, milestone: null });
}

function Head({ answer }: Props) {
  const t = useWords();
  const { index, lang, today } = useRecord();
  const filters = useFilterWords();
  const address = useWholeAddress();
  const { edition } = index;
  const leftOut = answer.undatedLeftOut;
  const contents = [
    t("result.milestones", { count: answer.milestones.length }),
    t("result.partnerships", { count: answer.lanes.length }),
    ...(leftOut > 0 ? [t("print.undatedLeftOut", { count: leftOut })] : []),
  ];
  const rows = [
    [t("print.filters"), filters.length > 0 ? filters.join("; ") : t("print.noFilters")],
    [t("print.contents"), contents.join(" · ")],
    [t("print.record"), t("page.edition", { version: edition.version, date: wordsOf(edition.date, lang) })],
    [t("print.printed"), dayInWords(today, lang)],
    [t("print.address"), address],
  ] as const;
  return (
    <header>
      <p className="print-brand" lang="vi">
        {t("page.name")}
      </p>
      <h1>{t("print.title")}</h1>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}

export function PrintReport({ answer }: Props) {
  const t = useWords();
  const { index, details } = useRecord();
  const { sections, citations } = reportOf(answer.lanes, index, details);
  const entries = sections.flatMap((section) => section.entries);
  const lacking = entries.filter(({ detail }) => detail === null).length;
  return (
    <article className="print-report">
      <Head answer={answer} />
      {lacking > 0 && <p className="print-warning">{t("print.withoutDetails", { count: lacking })}</p>}
      {sections.length === 0 && <p>{t("result.none")}</p>}
      {sections.map((section) => (
        <PrintSection key={section.partnership.id} section={section} />
      ))}
      <PrintSources citations={citations} />
      <footer>{t("page.licence", { licence: index.edition.licence })}</footer>
    </article>
  );
}
