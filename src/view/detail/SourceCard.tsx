/** One source of a milestone: its citation, what it says of the date, and where in the text it says so. */

import { type Article, type Claim, isChecked, type Locator } from "../../dataset/dataset";
import { wordsOf } from "../mark/dateWords";
import { useRecord } from "../record/recordContext";
import { Marked } from "../search/Marked";
import { useWords } from "../words/wordsContext";
import { passageUrl, safeUrl } from "./passageUrl";

type Props = { readonly claim: Claim; readonly article: Article };

/** The author's name is read out in the language of the article, the words around it in the reader's. */
function Author({ name, lang }: { readonly name: string; readonly lang: string }) {
  const t = useWords();
  const [before, after] = t("sources.author", { author: "\n" }).split("\n");
  return (
    <span>
      {before}
      <span lang={lang}>{name}</span>
      {after}
    </span>
  );
}

function Citation({ article }: { readonly article: Article }) {
  const t = useWords();
  const { lang } = useRecord();
  const url = safeUrl(article.url);
  const headline = article.headline ?? article.publisher[lang];
  const when = article.published
    ? t("sources.published", { date: wordsOf(article.published, lang) })
    : (article.publishedNote?.[lang] ?? t("sources.notDated"));
  return (
    <>
      <p className="source-headline">
        {url ? (
          <a
            href={url}
            target="_blank"
            rel="noopener noreferrer"
            lang={article.headline ? article.lang : lang}
          >
            <Marked text={headline} />
            <span className="visually-hidden" lang={lang}>
              {" "}
              ({t("sources.newTab")})
            </span>
          </a>
        ) : (
          <span lang={article.headline ? article.lang : lang}>{headline}</span>
        )}
      </p>
      <p className="source-meta">
        {article.headline && <strong>{article.publisher[lang]}</strong>}
        <span>{when}</span>
        {article.author && <Author name={article.author} lang={article.lang} />}
      </p>
    </>
  );
}

function Passage({ article, locator }: { readonly article: Article; readonly locator: Locator }) {
  const t = useWords();
  const url = safeUrl(article.url);
  const place =
    locator.paragraph === null ? t("sources.caption") : t("sources.paragraph", { number: locator.paragraph });
  if (!url) return <li>{place}</li>;
  return (
    <li>
      <a href={passageUrl(url, locator.fragment)} target="_blank" rel="noopener noreferrer">
        {place}
        <span className="visually-hidden">
          : {t("sources.openPassage")} ({t("sources.newTab")})
        </span>
        <span aria-hidden="true"> ↗</span>
      </a>
    </li>
  );
}

export function SourceCard({ claim, article }: Props) {
  const t = useWords();
  const { lang, index } = useRecord();
  const checked = isChecked(claim.evidence, article);
  return (
    <li className="source">
      <Citation article={article} />
      <p className="source-date">
        {claim.date ? t("sources.dateStated", { date: wordsOf(claim.date, lang) }) : t("sources.noDate")}
        {claim.dateText && (
          <q lang={article.lang} className="printed">
            {claim.dateText}
          </q>
        )}
      </p>
      {claim.basis && <p className="source-note">{t("sources.basis", { basis: claim.basis[lang] })}</p>}
      {claim.differs && (
        <p className="source-note">{t("sources.differs", { differs: claim.differs[lang] })}</p>
      )}
      {claim.confidence !== "high" && (
        <p className="source-note">
          {t("sources.confidence", { confidence: index.vocabulary.confidences[claim.confidence][lang] })}
        </p>
      )}
      <div className="source-proof">
        {claim.evidence.length > 0 && (
          <ul className="passages">
            {claim.evidence.map((locator) => (
              <Passage key={locator.start} article={article} locator={locator} />
            ))}
          </ul>
        )}
        <p
          className={checked ? "proof proof-checked" : "proof"}
          title={checked ? t("sources.checkedWhy") : t("sources.citedWhy")}
        >
          {checked ? t("sources.checked") : t("sources.cited")}
        </p>
      </div>
    </li>
  );
}
