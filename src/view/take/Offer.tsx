/** What the dialog offers, once all parts of the record are here: files, a calendar and citations. */
import { useWords } from "../words/wordsContext";
import { CiteMilestone } from "./CiteMilestone";
import { TakeAnswer } from "./TakeAnswer";
import type { TakeProps } from "./taken";
import { useRoot } from "./useAddresses";
import { useWholeRecord } from "./useWholeRecord";
import "./take.css";

export function Offer({ taken }: TakeProps) {
  const t = useWords();
  const state = useWholeRecord(useRoot());
  if (state.kind === "here")
    return taken.kind === "answer" ? (
      <TakeAnswer record={state.record} answer={taken.answer} />
    ) : (
      <CiteMilestone record={state.record} milestone={taken.milestone} />
    );
  return (
    <>
      <p role="status">{t(state.kind === "failed" ? "state.network" : "state.loading")}</p>
      {state.kind === "failed" && (
        <button type="button" className="primary" onClick={state.retry}>
          {t("state.retry")}
        </button>
      )}
    </>
  );
}
