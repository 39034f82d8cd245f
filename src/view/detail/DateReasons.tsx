/** How the date of a milestone came to be bounded as it is: each reason, with the sources and milestones behind it. */

import type { DateReason, Detail, Milestone } from "../../dataset/dataset";
import { wordList } from "../../i18n/wordList";
import { wordsOf } from "../mark/dateWords";
import { useRecord } from "../record/recordContext";
import { useTitleOfId } from "../record/useTitle";
import { useWords } from "../words/wordsContext";
import "./detail.css";

type Props = {
  readonly milestone: Milestone;
  readonly detail: Detail;
  /** Its rank among the headings around it. */
  readonly heading?: "h3" | "h5";
};

function useReasonWords(): (reason: DateReason) => string {
  const t = useWords();
  const { lang, details } = useRecord();
  const titleOf = useTitleOfId();
  const article = (id: string) => details.articles.get(id);
  const publisher = (id: string) => article(id)?.publisher[lang] ?? "";
  const published = (id: string) => {
    const date = article(id)?.published;
    return date ? wordsOf(date, lang) : t("sources.notDated");
  };
  return (reason) => {
    switch (reason.kind) {
      case "claim":
        return t("dates.claim", { sources: wordList([...new Set(reason.articles.map(publisher))], lang) });
      case "after":
        return t("dates.after", { milestone: titleOf(reason.milestone) });
      case "before":
        return t("dates.before", { milestone: titleOf(reason.milestone) });
      case "during":
        return t("dates.during", { milestone: titleOf(reason.milestone) });
      case "reported":
        return t("dates.reported", { publisher: publisher(reason.article), date: published(reason.article) });
      case "announced":
        return t("dates.announced", {
          publisher: publisher(reason.article),
          date: published(reason.article),
        });
    }
  };
}

export function DateReasons({ detail, heading: Heading = "h3" }: Props) {
  const t = useWords();
  const { lang } = useRecord();
  const words = useReasonWords();
  const stated = new Set(detail.claims.flatMap((claim) => (claim.date ? [claim.date] : [])));
  return (
    <section className="reasons">
      <Heading>{t("dates.howKnown")}</Heading>
      <ul>
        {detail.reasons.map((reason) => (
          <li key={JSON.stringify(reason)}>{words(reason)}</li>
        ))}
      </ul>
      {stated.size > 1 && (
        <p className="disagree">
          {t("dates.disagree")}:{" "}
          {wordList(
            [...stated].map((date) => wordsOf(date, lang)),
            lang,
          )}
          .{" "}
          {detail.chosen &&
            t("dates.chosen", {
              date: wordsOf(detail.chosen.date, lang),
              reason: detail.chosen.reason[lang],
            })}
        </p>
      )}
    </section>
  );
}
