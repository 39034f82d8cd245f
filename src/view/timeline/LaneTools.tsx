/** Above the lanes, where there are many: why the first ones stand there, the order of the rest, and all provinces at once. */
import type { Answer } from "../../query/answer";
import { LANE_ORDERS, type LaneOrder } from "../../query/laneOrder";
import { withAllGroups, withOrder } from "../../session/lanes";
import { hasExamples, pinnedIn } from "../../session/pinnedIn";
import { useSession } from "../page/sessionContext";
import { useRecord } from "../record/recordContext";
import { useWords } from "../words/wordsContext";

type Props = {
  readonly answer: Answer;
  /** Whether there are provinces to open and fold. */
  readonly isGrouped: boolean;
  /** Goes past what stands at the top, to the first province. */
  readonly onSkip: () => void;
};

function OrderChoice() {
  const t = useWords();
  const { session, go } = useSession();
  return (
    <label className="lane-order">
      {t("order.label")}
      <select
        value={session.order}
        onChange={({ target }) => go(withOrder(session, target.value as LaneOrder))} // the values are those below
      >
        {LANE_ORDERS.map((order) => (
          <option key={order} value={order}>
            {t(`order.${order}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

function AllGroups() {
  const t = useWords();
  const { session, go } = useSession();
  return (
    <>
      <button type="button" onClick={() => go(withAllGroups(session, "open"))}>
        {t("group.openAll")}
      </button>
      <button type="button" onClick={() => go(withAllGroups(session, "folded"))}>
        {t("group.foldAll")}
      </button>
    </>
  );
}

function WhyExamples({ answer, isGrouped, onSkip }: Props) {
  const t = useWords();
  const { index } = useRecord();
  const { session } = useSession();
  if (!hasExamples(answer, index, session)) return null;
  const { length } = pinnedIn(answer, index, session);
  return (
    <p className="lane-examples">
      {t(length > 1 ? "lane.examples" : "lane.example")}{" "}
      {isGrouped && (
        <button type="button" className="link" onClick={onSkip}>
          {t("lane.toProvinces")}
        </button>
      )}
    </p>
  );
}

export function LaneTools(props: Props) {
  const t = useWords();
  return (
    <div className="lane-tools">
      <WhyExamples {...props} />
      <fieldset className="lane-orders" aria-label={t("order.tools")}>
        <OrderChoice />
        {props.isGrouped && <AllGroups />}
      </fieldset>
    </div>
  );
}

/** How many partnerships hold nothing of what is shown; where partnerships themselves were chosen nobody asks. */
export function EmptyLanes({ answer }: { readonly answer: Answer }) {
  const t = useWords();
  const { index } = useRecord();
  const { question } = useSession().session;
  const count = index.partnerships.length - answer.lanes.length;
  if (count === 0 || answer.lanes.length === 0 || question.partnership.length > 0) return null;
  return <p className="lanes-empty soft">{t("lane.empty", { count })}</p>;
}
