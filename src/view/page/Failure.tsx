/** When the record cannot be shown: one sentence on what is the matter, and a way on, in the reader's language. */
import type { TFunction } from "i18next";
import type { LoadProblem } from "../load/fetchPart";
import { useWords, WordsProvider } from "../words/wordsContext";
import { Logo } from "./Logo";

const WORDS = { network: "state.network", damaged: "state.damaged", version: "state.otherVersion" } as const;

type Props = { readonly problem: LoadProblem; readonly onRetry: () => void };

function Failure({ problem, onRetry }: Props) {
  const t = useWords();
  return (
    <main className="failure" id="main">
      <Logo />
      <h1 lang="vi">{t("page.name")}</h1>
      <p role="alert">{t(WORDS[problem])}</p>
      <button type="button" className="primary" onClick={onRetry}>
        {t("state.retry")}
      </button>
    </main>
  );
}

/** The whole page when nothing else could be shown. */
export function FailurePage({ t, ...props }: Props & { readonly t: TFunction }) {
  return (
    <WordsProvider value={t}>
      <Failure {...props} />
    </WordsProvider>
  );
}
