/** The way to what a reader can take away; what the dialog holds, and all formats, come when it is first opened. */
import { useState } from "react";
import { ModalDialog } from "../link/ModalDialog";
import { Late, latePart } from "../load/latePart";
import { useWords } from "../words/wordsContext";
import type { TakeProps } from "./taken";

const offerPart = latePart<TakeProps>(async () => (await import("./Offer")).Offer);

const LABELS = { answer: "take.download", embed: "take.embed", milestone: "take.cite" } as const;

export function TakeButton({ taken }: TakeProps) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  const label = t(LABELS[taken.kind]);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        {label}
      </button>
      {open && (
        <ModalDialog label={label} onClose={() => setOpen(false)}>
          <Late part={offerPart} props={{ taken }} />
        </ModalDialog>
      )}
    </>
  );
}
