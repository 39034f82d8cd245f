/** The way back from the page about the record to where the reader was: same filters, same view, same milestone. */
import { withView } from "../../session/looks";
import { SessionLink } from "../link/SessionLink";
import { useSession } from "../page/sessionContext";
import { useViewBefore } from "./viewBefore";

export function BackLink({ text }: { readonly text: string }) {
  const { session } = useSession();
  const target = withView(session, useViewBefore());
  return (
    <p className="about-back">
      <SessionLink to={target}>
        <span aria-hidden="true">← </span>
        {text}
      </SessionLink>
    </p>
  );
}
