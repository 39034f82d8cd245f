/** The sources of the printed report: numbered, with full citation and address, and whether each was checked. */

import type { Article } from "../../dataset/dataset";
import { wordsOf } from "../mark/dateWords";
import { useRecord } from "../record/recordContext";
import { useWords } from "../words/wordsContext";
import type { Citation } from "./report";

function Reference({ article }: { readonly article: Article }) {
  const t = useWords();
  const { lang } = useRecord();
  const when = article.published
    ? t("sources.published", { date: wordsOf(article.published, lang) })
    : (article.publishedNote?.[lang] ?? t("sources.notDated"));
  const parts = [
    ...(article.author ? [t("sources.author", { author: article.author })] : []),
    when,
    ...(article.accessed ? [t("sources.accessed", { date: wordsOf(article.accessed, lang) })] : []),
  ];
  return (
    <>
      <strong>{article.publisher[lang]}</strong>
      {article.headline && (
        <>
          , “<span lang={article.lang}>{article.headline}</span>”
        </>
      )}
      {". "}
      {parts.map((part) => part.replace(/\.$/, "")).join(". ")}.
    </>
  );
}

export function PrintSources({ citations }: { readonly citations: readonly Citation[] }) {
  const t = useWords();
  if (citations.length === 0) return null;
  return (
    <section className="print-sources">
      <h2>{t("print.sources")}</h2>
      <ol>
        {citations.map(({ number, article, checked }) => (
          <li key={article.id}>
            <span className="print-number">[{number}]</span>
            <div>
              <p>
                <Reference article={article} />
              </p>
              <p className="print-url">{article.url}</p>
              <p className="print-proof">{checked ? t("sources.checked") : t("sources.cited")}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
