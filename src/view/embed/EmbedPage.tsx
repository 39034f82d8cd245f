/** The page within a page of someone else: what it shows is fixed, and a link leads to all the rest. */
import { type ReactNode, useRef } from "react";
import type { Answer } from "../../query/answer";
import type { View } from "../../session/session";
import { wordsOf } from "../mark/dateWords";
import { Logo } from "../page/Logo";
import { ResultLine } from "../page/ResultLine";
import { useSession } from "../page/sessionContext";
import { useFilterWords } from "../print/useFilterWords";
import { useRecord } from "../record/recordContext";
import { useWords } from "../words/wordsContext";
import { useEmbedWords } from "./embedWords";
import { useReportedHeight } from "./useReportedHeight";
import "./embed.css";

export type EmbedProps = { readonly found: Answer; readonly view: View; readonly children: ReactNode };

/** To the same view as a page of its own, the open milestone with it. */
function WholeLink({ children }: { readonly children: ReactNode }) {
  const { session, href } = useSession();
  const words = useEmbedWords();
  return (
    <a className="embed-whole" href={href({ ...session, embed: false })} target="_blank" rel="noopener">
      {children}
      <span className="visually-hidden"> {words.newTab}</span>
    </a>
  );
}

function Foot() {
  const t = useWords();
  const words = useEmbedWords();
  const { index, lang } = useRecord();
  const { version, date, licence } = index.edition;
  return (
    <footer className="embed-foot">
      <p>
        {t("page.edition", { version, date: wordsOf(date, lang) })} · {t("page.licence", { licence })}
      </p>
      <WholeLink>{words.openWhole} ↗</WholeLink>
    </footer>
  );
}

export function EmbedPage({ found, view, children }: EmbedProps) {
  const t = useWords();
  const filters = useFilterWords();
  const page = useRef<HTMLDivElement>(null);
  useReportedHeight(page);
  return (
    <div className="page embed" ref={page}>
      <header className="embed-head">
        <Logo />
        <h1 lang="vi">{t("page.name")}</h1>
        <p>{filters.length > 0 ? filters.join(" · ") : t("page.tagline")}</p>
      </header>
      <main id="main" tabIndex={-1}>
        <ResultLine answer={found} view={view} />
        {children}
      </main>
      <Foot />
    </div>
  );
}
