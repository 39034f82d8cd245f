/** The head of one lane: its name, the buttons that fold it and put it at the top, and, while it is open, its count and what has no date. */
import { type CSSProperties, memo } from "react";
import type { Partnership, PartnershipId } from "../../dataset/dataset";
import type { Milestones } from "../../dataset/milestones";
import { formatNumber } from "../../i18n/wordNumber";
import type { PlaceId } from "../../place/unit";
import type { LaneRows } from "../../query/laneRows";
import { MilestoneLink } from "../detail/MilestoneLink";
import { CopyPartnershipLink } from "../link/CopyPartnershipLink";
import { markClasses } from "../mark/family";
import { newestOf, placeName } from "../record/placeNames";
import { useRecord } from "../record/recordContext";
import { useTitle } from "../record/useTitle";
import { useWords } from "../words/wordsContext";
import { FullSide, ShortSide, Tie } from "./LaneName";

function Chips({ undated }: { readonly undated: Milestones }) {
  const t = useWords();
  const { index } = useRecord();
  const titleOf = useTitle();
  if (undated.length === 0) return null;
  return (
    <ul className="chips" aria-label={t("lane.undatedCount", { count: undated.length })}>
      {Array.from(undated, (milestone) => (
        <li key={milestone.id}>
          <MilestoneLink id={milestone.id} className={`undated-chip ${markClasses(index, milestone)}`}>
            {titleOf(milestone.index)}
          </MilestoneLink>
        </li>
      ))}
    </ul>
  );
}

function LaneCount({ count }: { readonly count: number }) {
  const t = useWords();
  const { lang } = useRecord();
  return (
    <span className="lane-count soft">
      <span className="lane-count-long">{t("lane.milestones", { count })}</span>
      <span className="lane-count-short" aria-hidden="true">
        {formatNumber(count, lang)}
      </span>
    </span>
  );
}

export type FoldProps = {
  readonly open: boolean;
  readonly id: PartnershipId;
  /** Opens what is folded and folds what is open; the same function from drawing to drawing. */
  readonly onToggle: (id: PartnershipId) => void;
};

function FoldButton({ open, id, onToggle }: FoldProps) {
  const t = useWords();
  const words = t(open ? "lane.fold" : "lane.open");
  return (
    <button
      type="button"
      className="fold"
      aria-expanded={open}
      aria-label={words}
      title={words}
      onClick={() => onToggle(id)}
    />
  );
}

/** Puts the lane at the top, or takes it from there. */
function PinButton({ pinned, id, onPin }: PinProps) {
  const t = useWords();
  const words = t(pinned ? "lane.unpin" : "lane.pin");
  return (
    <button
      type="button"
      className="pin"
      aria-pressed={pinned}
      aria-label={t("lane.pin")}
      title={words}
      onClick={() => onPin(id)}
    />
  );
}

export type PinProps = {
  /** Whether it stands at the top. */
  readonly pinned: boolean;
  readonly id: PartnershipId;
  /** The same function from drawing to drawing. */
  readonly onPin: (id: PartnershipId) => void;
};

export type HeadProps = {
  readonly partnership: Partnership;
  /** How many milestones the lane holds. */
  readonly count: number;
  /** The rows of an open lane; null for a folded one. */
  readonly layout: LaneRows | null;
  readonly topPx: number;
  readonly heightPx: number;
  /** The province below whose heading it stands; null where it stands by itself. */
  readonly below: PlaceId | null;
  readonly pinned: boolean;
  /** Null where it cannot be folded: there are few lanes, or a milestone of it is open. */
  readonly onToggle: FoldProps["onToggle"] | null;
  /** Null where nothing is to be put at the top. */
  readonly onPin: PinProps["onPin"] | null;
};

/** Whether the heading above names the Vietnamese side: then it is not said again, but for those who listen. */
function useIsSaid({ vn }: Partnership, below: PlaceId | null): boolean {
  const { index, lang } = useRecord();
  return below !== null && placeName(index, newestOf(vn), null, lang) === placeName(index, below, null, lang);
}

/** There are many, and most of them stay as they are while the page scrolls. */
export const LaneHead = memo(function LaneHead(props: HeadProps) {
  const { partnership, count, layout, topPx, heightPx, below, pinned, onToggle, onPin } = props;
  const Heading = below ? "h4" : "h3";
  const isSaid = useIsSaid(partnership, below) && !layout;
  const Side = layout ? FullSide : ShortSide;
  const style: CSSProperties = { top: topPx, height: heightPx };
  return (
    <section
      className={["lane-head", layout ? "" : "is-folded", below ? "is-inside" : "", isSaid ? "is-said" : ""]
        .filter(Boolean)
        .join(" ")}
      style={style}
    >
      {onToggle && !pinned && <FoldButton open={layout !== null} id={partnership.id} onToggle={onToggle} />}
      <Heading className="lane-name">
        <Side chain={partnership.vn} />
        <Tie />
        <Side chain={partnership.partner} />
        {layout && <LaneCount count={count} />}
      </Heading>
      {onPin && <PinButton pinned={pinned} id={partnership.id} onPin={onPin} />}
      {layout && <CopyPartnershipLink partnership={partnership} />}
      {layout && <Chips undated={layout.undated} />}
    </section>
  );
});
