/** Which edition of the record this is, and which sources were taken in on which day. */

import type { NamedSource } from "../../dataset/dataset";
import type { AboutText } from "../../i18n/aboutText";
import { formatNumber } from "../../i18n/wordNumber";
import { safeUrl } from "../detail/passageUrl";
import { useParts } from "../load/partsContext";
import { wordsOf } from "../mark/dateWords";
import { useRecord } from "../record/recordContext";
import { useWords } from "../words/wordsContext";
import { AboutPart } from "./AboutPart";
import { FetchedState } from "./FetchedState";
import { useFetched } from "./useFetched";

function Source({ source }: { readonly source: NamedSource }) {
  const t = useWords();
  const { lang } = useRecord();
  const url = safeUrl(source.url);
  const name = source.headline ?? source.publisher[lang];
  const nameLang = source.headline ? source.lang : lang;
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
      {source.headline && <span className="soft"> {source.publisher[lang]}</span>}
    </li>
  );
}

export function EditionPart({ text }: { readonly text: AboutText["edition"] }) {
  const t = useWords();
  const { index, lang } = useRecord();
  const fetched = useFetched(useParts().news);
  const { part: news } = fetched;
  const { version, date } = index.edition;
  return (
    <AboutPart id="edition" title={text.title} paragraphs={text.paragraphs}>
      <p>{t("page.edition", { version, date: wordsOf(date, lang) })}.</p>
      <p>{text.news}</p>
      <FetchedState {...fetched} />
      {news !== null &&
        news !== "failed" &&
        news.map(({ day, sources }) => (
          <details key={day} className="news">
            <summary>{text.dayCount(wordsOf(day, lang), formatNumber(sources.length, lang))}</summary>
            <ul>
              {sources.map((source) => (
                <Source key={source.id} source={source} />
              ))}
            </ul>
          </details>
        ))}
    </AboutPart>
  );
}
