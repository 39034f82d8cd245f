/** One milestone of the record as an example: how exactly its date is known, and which source states what. */

import type { Details, Milestone } from "../../dataset/dataset";
import { wordList } from "../../i18n/wordList";
import { withView } from "../../session/looks";
import { opened } from "../../session/opened";
import { DateReasons } from "../detail/DateReasons";
import { SessionLink } from "../link/SessionLink";
import { dateInWords, wordsOf } from "../mark/dateWords";
import { familyOf } from "../mark/family";
import { Glyph } from "../mark/Glyph";
import { useSession } from "../page/sessionContext";
import { useRecord } from "../record/recordContext";
import { useTitle } from "../record/useTitle";
import { useWords } from "../words/wordsContext";
import { statedDates } from "./statedDates";

type Props = {
  readonly milestone: Milestone;
  readonly details: Details;
  readonly why: string;
  /** Heads the sources that state no date. */
  readonly noDate: string;
};

function TitleLink({ milestone }: { readonly milestone: Milestone }) {
  const titleOf = useTitle();
  const { session } = useSession();
  const target = opened(withView(session, null), milestone.id);
  return <SessionLink to={target}>{titleOf(milestone.index)}</SessionLink>;
}

function Stated({ milestone, details, noDate }: Omit<Props, "why">) {
  const { lang } = useRecord();
  const t = useWords();
  const claims = details.milestones.get(milestone.id)?.claims ?? [];
  const publisher = (id: string) => details.articles.get(id)?.publisher[lang] ?? "";
  return (
    <table className="stated">
      <thead>
        <tr>
          <th scope="col">{t("detail.time")}</th>
          <th scope="col">{t("table.sources")}</th>
        </tr>
      </thead>
      <tbody>
        {statedDates(claims).map(({ date, articles }) => (
          <tr key={date ?? ""}>
            <th scope="row">{date === null ? noDate : wordsOf(date, lang)}</th>
            <td>{wordList([...new Set(articles.map(publisher))], lang)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function WorkedExample({ milestone, details, why, noDate }: Props) {
  const { index, lang } = useRecord();
  const detail = details.milestones.get(milestone.id);
  return (
    <li className={`example family-${familyOf(index, milestone)}`}>
      <p className="detail-date">
        <Glyph index={index} milestone={milestone} />
        {dateInWords(milestone, lang)}
      </p>
      <p className="example-title">
        <TitleLink milestone={milestone} />
      </p>
      <p>{why}</p>
      <Stated milestone={milestone} details={details} noDate={noDate} />
      {detail && <DateReasons milestone={milestone} detail={detail} heading="h5" />}
    </li>
  );
}
