/** What the dialog offers: of an answer files, a calendar and citations; a frame; of a milestone citations. */
import { EmbedOffer } from "../embed/EmbedOffer";
import { CiteMilestone } from "./CiteMilestone";
import { TakeAnswer } from "./TakeAnswer";
import type { TakeProps } from "./taken";
import "./take.css";

export function Offer({ taken }: TakeProps) {
  switch (taken.kind) {
    case "answer":
      return <TakeAnswer answer={taken.answer} />;
    case "embed":
      return <EmbedOffer view={taken.view} />;
    case "milestone":
      return <CiteMilestone milestone={taken.milestone} />;
  }
}
