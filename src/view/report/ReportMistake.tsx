/** Reports a mistake: a button that opens a prefilled message. */
import { useState } from "react";
import { ModalDialog } from "../link/ModalDialog";
import { Late, latePart } from "../load/latePart";
import { useWords } from "../words/wordsContext";
import type { ReportProps } from "./Report";

export const mistakePart = latePart<ReportProps>(async () => (await import("./Report")).Report);

type Props = ReportProps & { readonly className?: string };

export function ReportMistake({ milestone, className = "link" }: Props) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={className} onClick={() => setOpen(true)}>
        {t(milestone ? "report.open" : "page.contact")}
      </button>
      {open && (
        <ModalDialog label={t("report.label")} onClose={() => setOpen(false)}>
          <Late part={mistakePart} props={{ milestone }} />
        </ModalDialog>
      )}
    </>
  );
}
