/** Opens the browser's print dialog, once summaries and sources are here. */
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useRecord } from "../record/recordContext";

type Props = {
  /** Whether the details were asked for and did not come. */
  readonly detailsFailed: boolean;
  readonly onRetryDetails: () => void;
};

export function PrintButton({ detailsFailed, onRetryDetails }: Props) {
  const { t } = useTranslation();
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
