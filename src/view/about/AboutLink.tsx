/** The way to the page about the record, from the head and the foot of the page. */

import { withView } from "../../session/looks";
import { SessionLink } from "../link/SessionLink";
import { useSession } from "../page/sessionContext";
import { useWords } from "../words/wordsContext";

export function AboutLink() {
  const t = useWords();
  const { session } = useSession();
  const target = withView(session, "about");
  return (
    <SessionLink
      className="about-link"
      to={target}
      aria-current={session.view === "about" ? "page" : undefined}
    >
      {t("page.about")}
    </SessionLink>
  );
}
