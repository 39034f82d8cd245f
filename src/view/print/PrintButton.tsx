/** Opens the browser's print dialog, once the report, summaries and sources are here. */
import { useEffect, useState } from "react";
import { useRecord } from "../record/recordContext";
import { useWords } from "../words/wordsContext";
import { reportPart } from "./Printout";

type Props = {
  /** Whether the details were asked for and did not come. */
  readonly detailsFailed: boolean;
  readonly onRetryDetails: () => void;
};

export function PrintButton({ detailsFailed, onRetryDetails }: Props) {
  const t = useWords();
  const { details } = useRecord();
  const [wanted, setWanted] = useState(false);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!wanted || (!details && !detailsFailed)) return;
    let gone = false;
    const settle = (here: boolean) => {
      if (gone) return;
      setWanted(false);
      setFailed(!here);
      if (here && details) print();
    };
    reportPart.load().then(
      () => settle(true),
      () => settle(false),
    );
    return () => {
      gone = true;
    };
  }, [wanted, details, detailsFailed]);
  const onClick = () => {
    if (detailsFailed) onRetryDetails();
    setWanted(true);
  };
  return (
    <>
      <button type="button" className="print-button" aria-disabled={wanted} onClick={onClick}>
        {wanted ? t("print.waiting") : t("print.button")}
      </button>
      {failed && (
        <p role="status" className="print-failed">
          {t("state.partFailed")}
        </p>
      )}
    </>
  );
}
