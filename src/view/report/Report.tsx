/** The report of a mistake as the reader writes it: prefilled, to be sent by e-mail or copied. */
import { useRef, useState } from "react";
import type { Milestone } from "../../dataset/dataset";
import { milestoneAlone } from "../link/permalink";
import { useCopy } from "../link/useCopy";
import { useWebAddress } from "../link/webAddress";
import { useRecord } from "../record/recordContext";
import { useTitle } from "../record/useTitle";
import { useWords } from "../words/wordsContext";
import { emailIn, mailtoUrl, type ReportedMilestone, reportText } from "./reportText";

export type ReportProps = {
  /** What the report is about; null for the record as a whole. */
  readonly milestone: Milestone | null;
};

function useReported(milestone: Milestone | null): ReportedMilestone | null {
  const { lang } = useRecord();
  const titleOf = useTitle();
  const full = useWebAddress();
  if (milestone === null) return null;
  const link = full(milestoneAlone(milestone.id, lang));
  return { id: milestone.id, title: titleOf(milestone.index), link };
}

export function Report({ milestone }: ReportProps) {
  const t = useWords();
  const { index, lang } = useRecord();
  const reported = useReported(milestone);
  const { edition } = index;
  const [text, setText] = useState(() => reportText(t, edition, lang, reported));
  const field = useRef<HTMLTextAreaElement>(null);
  const { state, copy } = useCopy();
  const email = emailIn(edition.contact[lang]);
  const subject = t("report.subject", { title: reported?.title ?? edition.version });
  return (
    <>
      <p>{t("report.how")}</p>
      <p className="soft">
        {t("report.where")}: {edition.contact[lang]}
      </p>
      <textarea
        ref={field}
        className="to-copy"
        aria-label={t("report.message")}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="modal-actions">
        {email !== null && (
          <a className="button" href={mailtoUrl(email, subject, text)}>
            {t("report.mail")}
          </a>
        )}
        <button
          type="button"
          className="primary"
          onClick={async () => {
            if (!(await copy(text))) field.current?.select();
          }}
        >
          {t("report.copy")}
        </button>
        <span role="status" className="copy-said">
          {state === "copied" && `✓ ${t("report.copied")}`}
          {state === "failed" && t("report.copyFailed")}
        </span>
      </div>
    </>
  );
}
