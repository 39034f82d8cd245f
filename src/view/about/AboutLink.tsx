/** The way to the page about the record, from the head and the foot of the page. */

import { withView } from "../../session/looks";
import { wantsElsewhere } from "../detail/MilestoneLink";
import { useSession } from "../page/sessionContext";
import { useWords } from "../words/wordsContext";

export function AboutLink() {
  const t = useWords();
  const { session, href, go } = useSession();
  const target = withView(session, "about");
  return (
    <a
      className="about-link"
      href={href(target)}
      aria-current={session.view === "about" ? "page" : undefined}
      onClick={(event) => {
        if (wantsElsewhere(event)) return;
        event.preventDefault();
        go(target);
      }}
    >
      {t("page.about")}
    </a>
  );
}
