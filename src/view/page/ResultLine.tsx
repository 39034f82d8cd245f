/** How much the filters leave, and the switch between ways to look at it. */
import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import type { Answer } from "../../query/answer";
import type { DayWindow } from "../../query/dayWindow";
import { hullOf } from "../../query/hullOf";
import { withView } from "../../session/looks";
import { isInsight, type Session, type View } from "../../session/session";
import { yearOf } from "../../time/yearOf";
import { useWords } from "../words/wordsContext";
import { SettledStatus } from "./SettledStatus";
import { useSession } from "./sessionContext";

const OFFERED = ["timeline", "list", "table", "map"] as const;

type Props = {
  readonly answer: Answer;
  /** Null while only the width of the screen knows it. */
  readonly view: View | null;
  /** What else can be done with what was found. */
  readonly children?: ReactNode;
};

/** The first and the last year of which anything is known. */
function yearsIn(days: DayWindow, t: TFunction): string {
  const [from, to] = [yearOf(days.from), yearOf(days.to)];
  return from === to ? String(from) : t("result.years", { from, to });
}

function Counts({ answer }: { readonly answer: Answer }) {
  const t = useWords();
  const days = hullOf(answer.milestones);
  const milestones = t("result.milestones", { count: answer.milestones.length });
  const partnerships = t("result.partnerships", { count: answer.lanes.length });
  const leftOut = t("result.undatedLeftOut", { count: answer.undatedLeftOut });
  return (
    <>
      <p className="counts">
        <strong>{milestones}</strong>
        {" · "}
        {partnerships}
        {days && ` · ${yearsIn(days, t)}`}
        {answer.undatedLeftOut > 0 && ` · ${leftOut}`}
      </p>
      <SettledStatus
        text={
          answer.milestones.length > 0
            ? t("result.announced", { milestones, partnerships })
            : t("result.none")
        }
      />
    </>
  );
}

/** Of one partnership its profile, of several what was promised. */
function firstInsight({ question }: Session): View {
  return question.partnership.length === 1 ? "profile" : "plans";
}

export function ResultLine({ answer, view, children }: Props) {
  const t = useWords();
  const { session, go } = useSession();
  return (
    <div className="result-line">
      <Counts answer={answer} />
      {children && <div className="result-actions">{children}</div>}
      <fieldset className="views">
        <legend className="visually-hidden">{t("views.label")}</legend>
        {OFFERED.map((offered) => (
          <button
            key={offered}
            type="button"
            aria-pressed={view === offered}
            onClick={() => go(withView(session, offered))}
          >
            {t(`views.${offered}`)}
          </button>
        ))}
        <button
          type="button"
          aria-pressed={isInsight(view)}
          onClick={() => go(withView(session, firstInsight(session)))}
        >
          {t("views.insight")}
        </button>
      </fieldset>
    </div>
  );
}
