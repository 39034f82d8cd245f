/** The milestones that a figure rests on: when each was, and its title, which opens its evidence. */
import { useMemo } from "react";
import type { Milestone } from "../../dataset/dataset";
import { shortDate } from "../../i18n/shortDate";
import { MilestoneLink } from "../detail/MilestoneLink";
import { useTitlesOf } from "../load/partsContext";
import { familyOf } from "../mark/family";
import { Glyph } from "../mark/Glyph";
import { useRecord } from "../record/recordContext";
import { useTitle } from "../record/useTitle";
import { useInsightText } from "./useInsightText";

type Props = { readonly milestones: readonly Milestone[] };

export function MilestoneLine({ milestone }: { readonly milestone: Milestone }) {
  const { index, lang } = useRecord();
  const titleOf = useTitle();
  return (
    <span className={`line family-${familyOf(index, milestone)}`}>
      <Glyph index={index} milestone={milestone} />
      <span className="line-date">{shortDate(milestone.date, lang)}</span>{" "}
      <MilestoneLink id={milestone.id}>{titleOf(milestone.index)}</MilestoneLink>
    </span>
  );
}

export function MilestoneLines({ milestones }: Props) {
  useTitlesOf(useMemo(() => milestones.map(({ index }) => index), [milestones]));
  return (
    <ul className="lines">
      {milestones.map((milestone) => (
        <li key={milestone.id}>
          <MilestoneLine milestone={milestone} />
        </li>
      ))}
    </ul>
  );
}

/** So many stand open; more are shown when asked for. */
const FEW = 3;

type BehindProps = Props & { /** Whether they stand on paper too. */ readonly onPaper?: boolean };

/** A figure with the milestones behind it. */
export function Behind({ milestones, onPaper = true }: BehindProps) {
  const text = useInsightText();
  if (milestones.length === 0) return null;
  if (milestones.length <= FEW) return <MilestoneLines milestones={milestones} />;
  return (
    <details className={onPaper ? "behind" : "behind no-print"}>
      <summary>{text.showMilestones(milestones.length)}</summary>
      <MilestoneLines milestones={milestones} />
    </details>
  );
}
