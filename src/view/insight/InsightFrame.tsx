/** What all these views have in common: the way between them, a heading, and the look on paper. */
import { type ReactNode, useId, useRef } from "react";
import { withView } from "../../session/looks";
import { INSIGHTS } from "../../session/session";
import { SessionLink } from "../link/SessionLink";
import { useSession } from "../page/sessionContext";
import { useFilterWords } from "../print/useFilterWords";
import { useWords } from "../words/wordsContext";
import { useInsightText } from "./useInsightText";
import { useKeptFocus } from "./useKeptFocus";
import "./insight.css";

type Props = { readonly title: string; readonly lead?: ReactNode; readonly children: ReactNode };

function Ways() {
  const text = useInsightText();
  const { session } = useSession();
  return (
    <nav className="insight-ways" aria-label={text.nav}>
      <ul>
        {INSIGHTS.map((insight) => (
          <li key={insight}>
            <SessionLink
              to={withView(session, insight)}
              aria-current={session.view === insight ? "true" : undefined}
            >
              {text.views[insight]}
            </SessionLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** On paper nothing else says that this is told of a part of the record. */
function FilteredOnPaper() {
  const t = useWords();
  const { view } = useSession().session;
  const words = useFilterWords();
  if (words.length === 0 || view === "profile" || view === "story" || view === "compare") return null;
  return (
    <p className="on-paper">
      {t("print.filters")}: {words.join("; ")}
    </p>
  );
}

export function InsightFrame({ title, lead, children }: Props) {
  const id = useId();
  const view = useRef<HTMLElement>(null);
  useKeptFocus(view);
  return (
    <section ref={view} className="insight" aria-labelledby={id}>
      <Ways />
      <header className="insight-head">
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        {lead}
        <FilteredOnPaper />
      </header>
      {children}
    </section>
  );
}
