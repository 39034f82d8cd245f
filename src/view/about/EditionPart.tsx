/** Which edition of the record this is, and which sources were taken in on which day. */

import type { Article } from "../../dataset/dataset";
import type { AboutText } from "../../i18n/aboutText";
import { formatNumber } from "../../i18n/wordNumber";
import { safeUrl } from "../detail/passageUrl";
import { wordsOf } from "../mark/dateWords";
import { useRecord } from "../record/recordContext";
import { useWords } from "../words/wordsContext";
import { AboutPart } from "./AboutPart";
import { newSources } from "./newSources";

const MOST_DAYS = 10;

function Source({ article }: { readonly article: Article }) {
  const t = useWords();
  const { lang } = useRecord();
  const url = safeUrl(article.url);
  const name = article.headline ?? article.publisher[lang];
  const nameLang = article.headline ? article.lang : lang;
  return (
    <li>
      {url ? (
        <a href={url} lang={nameLang} target="_blank" rel="noopener noreferrer">
          {name}
          <span className="visually-hidden" lang={lang}>
            {" "}
            ({t("sources.newTab")})
          </span>
        </a>
      ) : (
        <span lang={nameLang}>{name}</span>
      )}
      {article.headline && <span className="soft"> {article.publisher[lang]}</span>}
    </li>
  );
}

export function EditionPart({ text }: { readonly text: AboutText["edition"] }) {
  const t = useWords();
  const { index, details, lang } = useRecord();
  const { version, date } = index.edition;
  return (
    <AboutPart id="edition" title={text.title} paragraphs={text.paragraphs}>
      <p>{t("page.edition", { version, date: wordsOf(date, lang) })}.</p>
      <p>{text.news}</p>
      {!details && <p>{t("state.loadingDetail")}</p>}
      {details &&
        newSources(details, MOST_DAYS).map(({ day, articles }) => (
          <details key={day} className="news">
            <summary>{text.dayCount(wordsOf(day, lang), formatNumber(articles.length, lang))}</summary>
            <ul>
              {articles.map((article) => (
                <Source key={article.id} article={article} />
              ))}
            </ul>
          </details>
        ))}
    </AboutPart>
  );
}
