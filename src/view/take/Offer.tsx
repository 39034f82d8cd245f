/** What the dialog offers: of an answer files, a calendar and citations, of a milestone citations. */
import { CiteMilestone } from "./CiteMilestone";
import { TakeAnswer } from "./TakeAnswer";
import type { TakeProps } from "./taken";
import "./take.css";

export function Offer({ taken }: TakeProps) {
  return taken.kind === "answer" ? (
    <TakeAnswer answer={taken.answer} />
  ) : (
    <CiteMilestone milestone={taken.milestone} />
  );
}
