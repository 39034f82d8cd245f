/** The way to what a reader can take away; what the dialog holds, and all formats, come when it is first opened. */
import { useState } from "react";
import type { Milestone } from "../../dataset/dataset";
import type { Answer } from "../../query/answer";
import { ModalDialog } from "../link/ModalDialog";
import { Late, latePart } from "../load/latePart";
import { useWords } from "../words/wordsContext";

/** What is to be taken: an answer as a whole, or one milestone to be cited. */
export type Taken =
  | { readonly kind: "answer"; readonly answer: Answer }
  | { readonly kind: "milestone"; readonly milestone: Milestone };

export type TakeProps = { readonly taken: Taken };

const offerPart = latePart<TakeProps>(async () => (await import("./Offer")).Offer);

export function TakeButton({ taken }: TakeProps) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  const label = t(taken.kind === "answer" ? "take.download" : "take.cite");
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
