/** The way back from the page about the record to where the reader was: same filters, same view, same milestone. */
import { withView } from "../../session/looks";
import { wantsElsewhere } from "../detail/MilestoneLink";
import { useSession } from "../page/sessionContext";
import { useViewBefore } from "./viewBefore";

export function BackLink({ text }: { readonly text: string }) {
  const { session, href, go } = useSession();
  const target = withView(session, useViewBefore());
  return (
    <p className="about-back">
      <a
        href={href(target)}
        onClick={(event) => {
          if (wantsElsewhere(event)) return;
          event.preventDefault();
          go(target);
        }}
      >
        <span aria-hidden="true">← </span>
        {text}
      </a>
    </p>
  );
}
