/** The way to what a reader can take away; what the dialog holds, and all formats, come when it is first opened. */
import { useState } from "react";
import { ModalDialog } from "../link/ModalDialog";
import { Late, latePart } from "../load/latePart";
import { useWords } from "../words/wordsContext";
import type { TakeProps } from "./taken";

const offerPart = latePart<TakeProps>(async () => (await import("./Offer")).Offer);

/**
 * The file of anniversaries, with all that writes calendars. It is named here, in the first script: a late one that named
 * it would ask for the first style sheet too, which stands within the page and is no file of its own.
 */
export const bringAnniversaryFile = async () => (await import("./anniversaryFile")).anniversaryFile;

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
