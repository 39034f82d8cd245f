/** Opens the browser's print dialog, once the report, and titles, summaries and sources of all that is shown, are here. */
import { startTransition, useEffect, useState } from "react";
import type { Answer } from "../../query/answer";
import { useParts } from "../load/partsContext";
import { useRecord } from "../record/recordContext";
import { useWords } from "../words/wordsContext";
import { reportPart } from "./Printout";

/** Up to so many files come too soon to be counted. */
const FEW = 12;

/** failed: the report itself did not come; what went wrong with parts of the record is told elsewhere. */
type State = "idle" | "waiting" | "ready" | "failed";

/** Brings the report's code; whether it is here. */
function bringReport(): Promise<boolean> {
  return reportPart.load().then(
    () => true,
    () => false,
  );
}

export function PrintButton({ answer }: { readonly answer: Answer }) {
  const t = useWords();
  const parts = useParts();
  // Drawn again whenever more has come.
  useRecord();
  const [state, setState] = useState<State>("idle");
  useEffect(() => {
    if (state !== "ready") return;
    setState("idle");
    print();
  }, [state]);
  const { rows } = answer.milestones;
  const busy = state === "waiting" || state === "ready";
  const onClick = async () => {
    if (busy) return;
    setState("waiting");
    const [isHere, problem] = await Promise.all([bringReport(), parts.bring(rows)]);
    // Together with what has come, which is drawn in a transition too.
    startTransition(() => setState(isHere ? (problem === null ? "ready" : "idle") : "failed"));
  };
  const progress = state === "waiting" ? parts.progress(rows) : null;
  return (
    <>
      <button type="button" className="print-button" aria-disabled={busy} onClick={onClick}>
        {busy ? t("print.waiting") : t("print.button")}
        {progress && progress.all > FEW && ` ${t("print.progress", progress)}`}
      </button>
      {state === "failed" && (
        <p role="status" className="print-failed">
          {t("state.partFailed")}
        </p>
      )}
    </>
  );
}
