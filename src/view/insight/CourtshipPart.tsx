/** From the first visit to the first agreement: how many partnerships went which way, and how long each took. */
import { useMemo } from "react";
import { wordDuration } from "../../i18n/wordDuration";
import { type Courtship, courtshipOf } from "../../query/insight/courtship";
import { useRecord } from "../record/recordContext";
import type { InsightProps } from "./insightProps";
import { PartnershipLink } from "./PartnershipLink";
import { useInsightText } from "./useInsightText";

type Known = { readonly partnership: number; readonly courtship: Courtship };
const KINDS = ["visit-first", "agreement-first", "unclear", "lacking"] as const;

function Line({ partnership, courtship }: Known) {
  const { lang } = useRecord();
  return (
    <li>
      <PartnershipLink partnership={partnership} />
      {courtship.kind === "visit-first" && `: ${wordDuration(courtship.days, lang)}`}
    </li>
  );
}

/** The shortest first, by the least that it can have been. */
function inOrder(all: readonly Known[]): readonly Known[] {
  const least = ({ courtship }: Known) => (courtship.kind === "visit-first" ? courtship.days.least : 0);
  return all.toSorted((a, b) => least(a) - least(b));
}

export function CourtshipPart({ answer }: InsightProps) {
  const { rhythm } = useInsightText();
  const { index } = useRecord();
  const all = useMemo(
    () =>
      answer.lanes.map(({ partnership }) => ({ partnership, courtship: courtshipOf(index, partnership) })),
    [answer, index],
  );
  return (
    <section className="boxed">
      <h3>{rhythm.courtship}</h3>
      <p className="soft">{rhythm.courtshipHow}</p>
      {KINDS.map((kind) => {
        const found = all.filter(({ courtship }) => courtship.kind === kind);
        if (found.length === 0) return null;
        return (
          <details key={kind} className="behind courtship">
            <summary>
              {rhythm.kinds[kind]}: {rhythm.lanes(found.length)}
            </summary>
            <ul className="lines">
              {inOrder(found).map((each) => (
                <Line key={each.partnership} {...each} />
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}
