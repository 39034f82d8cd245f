/** Brings the filters that a search could be, once something is searched for; without them the search is all there is. */
import { latePart, useLatePart } from "../load/latePart";
import { useSession } from "../page/sessionContext";

const part = latePart(() => import("./PlaceHints").then(({ PlaceHints }) => PlaceHints));

function Hints({ text }: { readonly text: string }) {
  const PlaceHints = useLatePart(part);
  return PlaceHints === null || PlaceHints === "failed" ? null : <PlaceHints text={text} />;
}

export function LatePlaceHints() {
  const { text } = useSession().session.question;
  return text.trim() === "" ? null : <Hints text={text} />;
}
