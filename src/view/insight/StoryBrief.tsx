/** The story on paper: the figures of the partnership, then every milestone in a line or two. */
import type { Milestone } from "../../dataset/dataset";
import { shortDate } from "../../i18n/shortDate";
import { formatNumber } from "../../i18n/wordNumber";
import { useRecord } from "../record/recordContext";
import { SourceCountWords } from "../record/SourceCountWords";
import { useTitle } from "../record/useTitle";
import { Figure, Figures } from "./Figures";
import { useInsightText } from "./useInsightText";

type Props = { readonly lane: readonly Milestone[]; readonly partnership: number };

function Entry({ milestone }: { readonly milestone: Milestone }) {
  const { index, details, lang } = useRecord();
  const titleOf = useTitle();
  const status = milestone.status === "done" ? null : index.vocabulary.statuses[milestone.status][lang];
  return (
    <li>
      <strong>{shortDate(milestone.date, lang)}</strong>
      {status && ` (${status.toLocaleLowerCase(lang)})`} · {titleOf(milestone.index)}.{" "}
      {details.milestones.get(milestone.id)?.summary[lang]}{" "}
      <span className="soft">
        [<SourceCountWords milestone={milestone} />]
      </span>
    </li>
  );
}

export function StoryBrief({ lane, partnership }: Props) {
  const text = useInsightText();
  const { lang } = useRecord();
  const citations = lane.reduce((sum, { sources }) => sum + sources, 0);
  return (
    <div className="brief">
      <Figures partnership={partnership}>
        <Figure name={text.profile.citations}>{formatNumber(citations, lang)}</Figure>
      </Figures>
      <ol>
        {lane.map((milestone) => (
          <Entry key={milestone.id} milestone={milestone} />
        ))}
      </ol>
    </div>
  );
}
