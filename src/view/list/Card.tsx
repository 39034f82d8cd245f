/** One milestone of the list: its mark, its date in words, its title, and in short what it is and rests on. */
import type { Milestone } from "../../dataset/dataset";
import { MilestoneLink } from "../detail/MilestoneLink";
import { dateInWords } from "../mark/dateWords";
import { familyOf } from "../mark/family";
import { Glyph } from "../mark/Glyph";
import { Icon } from "../mark/Icon";
import { KIND_PATHS } from "../mark/iconPaths";
import { PlacesThenAndNow } from "../record/PlacesThenAndNow";
import { useRecord } from "../record/recordContext";
import { SourceCountWords } from "../record/SourceCountWords";
import { MarkedTitle } from "../search/MarkedTitle";

type Props = { readonly milestone: Milestone; readonly open: boolean };

function Meta({ milestone }: { readonly milestone: Milestone }) {
  const { index, lang } = useRecord();
  const { kinds, statuses } = index.vocabulary;
  return (
    <p className="card-meta">
      <span>
        <PlacesThenAndNow milestone={milestone} />
      </span>
      <span className="card-kind">
        <Icon path={KIND_PATHS[milestone.kind]} /> {kinds[milestone.kind][lang]}
      </span>
      {milestone.status !== "done" && <span className="card-status">{statuses[milestone.status][lang]}</span>}
      <span className="card-sources">
        <SourceCountWords milestone={milestone} />
      </span>
    </p>
  );
}

export function Card({ milestone, open }: Props) {
  const { index, lang } = useRecord();
  return (
    <li
      className={`card family-${familyOf(index, milestone)}${open ? " is-open" : ""}`}
      aria-current={open ? "true" : undefined}
    >
      <Glyph index={index} milestone={milestone} />
      <div>
        <p className="card-date">{dateInWords(milestone, lang)}</p>
        <h3>
          <MilestoneLink id={milestone.id}>
            <MarkedTitle row={milestone.index} />
          </MilestoneLink>
        </h3>
        <Meta milestone={milestone} />
      </div>
    </li>
  );
}
