/** What all these views have in common: the way between them, a heading, and the look on paper. */
import { type ReactNode, useId } from "react";
import { withView } from "../../session/looks";
import { INSIGHTS } from "../../session/session";
import { SessionLink } from "../link/SessionLink";
import { useSession } from "../page/sessionContext";
import { useInsightText } from "./useInsightText";
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

export function InsightFrame({ title, lead, children }: Props) {
  const id = useId();
  return (
    <section className="insight" aria-labelledby={id}>
      <Ways />
      <header className="insight-head">
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        {lead}
      </header>
      {children}
    </section>
  );
}
