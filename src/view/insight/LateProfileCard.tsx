/** What one partnership comes to, above its milestones; in a script of its own, which comes with the page of one. */
import { latePart, useLatePart } from "../load/latePart";
import type { CardProps } from "./ProfileCard";
import { useOnlyPartnership } from "./useOnlyPartnership";
import "./lateCard.css";

export const profileCardPart = latePart<CardProps>(async () => (await import("./ProfileCard")).ProfileCard);

function Card(props: CardProps) {
  const Whole = useLatePart(profileCardPart);
  // Without it all milestones are still below.
  return Whole === null || Whole === "failed" ? null : <Whole {...props} />;
}

export function LateProfileCard() {
  const partnership = useOnlyPartnership();
  return partnership === null ? null : <Card partnership={partnership} />;
}
