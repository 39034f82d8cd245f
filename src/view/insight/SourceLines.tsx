/** The articles that a partnership rests on, the oldest first, each with the way to it; on paper with its address. */
import type { Article, ArticleId, Details, Milestone } from "../../dataset/dataset";
import { boundsOfText } from "../../query/insight/published";
import { safeUrl } from "../detail/passageUrl";
import { wordsOf } from "../mark/dateWords";
import { useRecord } from "../record/recordContext";
import { useWords } from "../words/wordsContext";
import { useInsightText } from "./useInsightText";

type Props = { readonly lane: readonly Milestone[]; readonly details: Details };

/** Each once; those without a day of publication stand at the end. */
function articlesOf({ lane, details }: Props): readonly Article[] {
  const ids = new Set<ArticleId>(
    lane.flatMap(({ id }) => (details.milestones.get(id)?.claims ?? []).map(({ article }) => article)),
  );
  const day = ({ published }: Article) => boundsOfText(published).earliest ?? Number.POSITIVE_INFINITY;
  const found = [...ids].flatMap((id) => details.articles.get(id) ?? []);
  return found.sort((a, b) => day(a) - day(b) || (a.id < b.id ? -1 : 1));
}

function Headline({ article }: { readonly article: Article }) {
  const t = useWords();
  const { lang } = useRecord();
  const url = safeUrl(article.url);
  const words = article.headline ?? article.publisher[lang];
  const spoken = article.headline === null ? lang : article.lang;
  if (!url) return <span lang={spoken}>{words}</span>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" lang={spoken}>
      {words}
      <span className="visually-hidden" lang={lang}>
        {" "}
        ({t("sources.newTab")})
      </span>
    </a>
  );
}

function SourceLine({ article }: { readonly article: Article }) {
  const t = useWords();
  const { lang } = useRecord();
  const when = article.published
    ? t("sources.published", { date: wordsOf(article.published, lang) })
    : (article.publishedNote?.[lang] ?? t("sources.notDated"));
  return (
    <li>
      <Headline article={article} />{" "}
      <span className="soft">
        {article.headline !== null && `${article.publisher[lang]} · `}
        {when}
      </span>
      <span className="on-paper soft">{article.url}</span>
    </li>
  );
}

export function SourceLines(props: Props) {
  const { profile } = useInsightText();
  const articles = articlesOf(props);
  if (articles.length === 0) return null;
  return (
    <details className="behind">
      <summary>{profile.showSources(articles.length)}</summary>
      <ul className="lines">
        {articles.map((article) => (
          <SourceLine key={article.id} article={article} />
        ))}
      </ul>
    </details>
  );
}
