/** Opens the browser's print dialog, once summaries and sources are here. */
import { useEffect, useState } from "react";
import { useRecord } from "../record/recordContext";
import { useWords } from "../words/wordsContext";

type Props = {
  /** Whether the details were asked for and did not come. */
  readonly detailsFailed: boolean;
  readonly onRetryDetails: () => void;
};

export function PrintButton({ detailsFailed, onRetryDetails }: Props) {
  const t = useWords();
  const { details } = useRecord();
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    if (!wanted || (!details && !detailsFailed)) return;
    setWanted(false);
    if (details) print();
  }, [wanted, details, detailsFailed]);
  const onClick = () => {
    if (detailsFailed) onRetryDetails();
    setWanted(true);
  };
  return (
    <button type="button" className="print-button" aria-disabled={wanted} onClick={onClick}>
      {wanted ? t("print.waiting") : t("print.button")}
    </button>
  );
}
