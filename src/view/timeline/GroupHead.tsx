/** The head of a province: its name and what it holds, in the button that opens or folds it. */
import { type CSSProperties, memo } from "react";
import { formatNumber } from "../../i18n/wordNumber";
import type { PlaceId } from "../../place/unit";
import type { LaneGroup } from "../../query/laneGroups";
import { placeName } from "../record/placeNames";
import { useRecord } from "../record/recordContext";
import { useWords } from "../words/wordsContext";

type Props = {
  readonly group: LaneGroup;
  readonly open: boolean;
  readonly topPx: number;
  readonly heightPx: number;
  /** The same function from drawing to drawing. */
  readonly onToggle: (province: PlaceId, open: boolean) => void;
};

/** The button is named in full; of the numbers that is seen for which there is room (timeline.css). */
export const GroupHead = memo(function GroupHead({ group, open, topPx, heightPx, onToggle }: Props) {
  const t = useWords();
  const { index, lang } = useRecord();
  const name = placeName(index, group.province, null, lang);
  const partnerships = t("result.partnerships", { count: group.lanes.length });
  const milestones = t("result.milestones", { count: group.count });
  const words = `${name}: ${partnerships}, ${milestones}`;
  const style: CSSProperties = { top: topPx, height: heightPx };
  return (
    <section className={open ? "lane-head group-head" : "lane-head group-head is-folded"} style={style}>
      <h3 className="group-name">
        <button
          type="button"
          className="fold"
          aria-expanded={open}
          aria-label={words}
          title={words}
          onClick={() => onToggle(group.province, !open)}
        >
          <strong>{name}</strong>
          <span className="group-counts">
            {formatNumber(group.lanes.length, lang)} · {formatNumber(group.count, lang)}
          </span>
          <span className="group-counts is-long">
            {partnerships} · {milestones}
          </span>
        </button>
      </h3>
    </section>
  );
});

/** What the column of names says beside the axis: the names of its columns. The heads say it in full to those who listen. */
export function GroupCaption({ heightPx }: { readonly heightPx: number }) {
  const t = useWords();
  return (
    <p className="group-caption" aria-hidden="true" style={{ height: heightPx }}>
      <span>{t("group.province")}</span>
      <span>
        {t("group.partnerships")} · {t("group.milestones")}
      </span>
    </p>
  );
}
