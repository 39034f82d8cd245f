/** Two to six partnerships side by side, by the calendar or by years since their first agreement. */
import { useMemo } from "react";
import { shortDay } from "../../i18n/shortDate";
import { laneOf } from "../../query/insight/laneOf";
import { toggled } from "../../session/filtered";
import { moved, withInsight } from "../../session/looks";
import { SessionLink } from "../link/SessionLink";
import { useTitlesOf } from "../load/partsContext";
import { Legend } from "../mark/Legend";
import { useSession } from "../page/sessionContext";
import { useRecord } from "../record/recordContext";
import { CompareChart } from "./CompareChart";
import { CompareWords } from "./CompareWords";
import { type Comparison as Compared, compared } from "./compareMarks";
import { InsightFrame } from "./InsightFrame";
import type { InsightProps } from "./insightProps";
import { usePartnershipName } from "./PartnershipLink";
import { PartnershipPicker } from "./PartnershipPicker";
import { useInsightText } from "./useInsightText";

const MOST = 6;

/** The partnerships that are chosen, by their places in the index. */
function useChosen(): readonly number[] {
  const { index } = useRecord();
  const { partnership } = useSession().session.question;
  return useMemo(
    () =>
      partnership.map((id) => index.partnerships.findIndex((each) => each.id === id)).filter((at) => at >= 0),
    [index, partnership],
  );
}

function Chosen({ chosen }: { readonly chosen: readonly number[] }) {
  const { compare } = useInsightText();
  const { index } = useRecord();
  const { session, go } = useSession();
  const nameOf = usePartnershipName();
  const toggle = (at: number) => {
    const id = index.partnerships[at]?.id;
    if (id !== undefined) go(toggled(session, "partnership", id));
  };
  return (
    <div className="compare-chosen no-print">
      <ul>
        {chosen.map((at) => (
          <li key={at}>
            <button type="button" className="chip" onClick={() => toggle(at)}>
              {nameOf(at)} <span aria-hidden="true">×</span>
              <span className="visually-hidden">{compare.remove(nameOf(at))}</span>
            </button>
          </li>
        ))}
      </ul>
      {chosen.length < MOST && <PartnershipPicker label={compare.add} without={chosen} onPick={toggle} />}
    </div>
  );
}

function AxisChoice() {
  const { compare } = useInsightText();
  const { session } = useSession();
  return (
    <nav className="choices" aria-label={compare.axis}>
      {[false, true].map((aligned) => (
        <SessionLink
          key={String(aligned)}
          to={withInsight(session, "compare", { aligned })}
          aria-current={session.aligned === aligned ? "true" : undefined}
        >
          {aligned ? compare.aligned : compare.calendar}
        </SessionLink>
      ))}
    </nav>
  );
}

/** What is not on the picture, and why. */
function LeftOut({ comparison }: { readonly comparison: Compared }) {
  const { compare } = useInsightText();
  const { lang } = useRecord();
  const { session, go } = useSession();
  const nameOf = usePartnershipName();
  const { lanes, outside } = comparison;
  const undated = lanes.reduce((sum, lane) => sum + lane.undated, 0);
  const { window } = session;
  return (
    <div className="soft">
      {window && !session.aligned && (
        <p>
          {compare.window(shortDay(window.from, lang), shortDay(window.to, lang))}{" "}
          {outside > 0 && compare.outside(outside)}{" "}
          <button type="button" className="link no-print" onClick={() => go(moved(session, null))}>
            {compare.wholeTime}
          </button>
        </p>
      )}
      {lanes
        .filter(({ placed }) => !placed)
        .map(({ partnership }) => (
          <p key={partnership}>{compare.notAligned(nameOf(partnership))}</p>
        ))}
      {undated > 0 && <p>{compare.undated(undated)}</p>}
    </div>
  );
}

function Comparison({ partnerships }: { readonly partnerships: readonly number[] }) {
  const { index } = useRecord();
  const { aligned, window } = useSession().session;
  const comparison = useMemo(
    () => compared(index, partnerships, aligned, window),
    [index, partnerships, aligned, window],
  );
  const rows = useMemo(
    () => partnerships.flatMap((at) => [...laneOf(index, at).rows]),
    [index, partnerships],
  );
  useTitlesOf(rows);
  return (
    <>
      <AxisChoice />
      <div className="boxed">
        <CompareChart comparison={comparison} aligned={aligned} />
        <LeftOut comparison={comparison} />
      </div>
      <CompareWords partnerships={partnerships} />
      <div className="no-print">
        <Legend />
      </div>
    </>
  );
}

export function CompareView(_: InsightProps) {
  const { compare } = useInsightText();
  const chosen = useChosen();
  const few = useMemo(() => chosen.slice(0, MOST), [chosen]);
  return (
    <InsightFrame title={compare.label} lead={<p>{compare.lead}</p>}>
      <Chosen chosen={chosen} />
      {chosen.length > MOST && <p>{compare.tooMany}</p>}
      {few.length < 2 ? <p>{compare.needMore}</p> : <Comparison partnerships={few} />}
    </InsightFrame>
  );
}
