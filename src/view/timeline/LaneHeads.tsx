/** The names of the lanes, outside the widget: beside the rows on wide screens, above them on narrow ones. */
import type { Partnership } from "../../dataset/dataset";
import type { Milestones } from "../../dataset/milestones";
import { shortDay } from "../../i18n/shortDate";
import { formatNumber } from "../../i18n/wordNumber";
import type { PlaceId } from "../../place/unit";
import { togglePinned } from "../../session/pinned";
import { addDays, type Day } from "../../time/day";
import { MilestoneLink } from "../detail/MilestoneLink";
import { CopyPartnershipLink } from "../link/CopyPartnershipLink";
import { markClasses } from "../mark/family";
import { useSession } from "../page/sessionContext";
import { newestOf, placeName, placeWithin } from "../record/placeNames";
import { useRecord } from "../record/recordContext";
import { useWords } from "../words/wordsContext";
import { type Heading, type LaidLane, ROW_PX, type RowRange } from "./laneLayout";

type Props = {
  readonly lanes: readonly LaidLane[];
  readonly heading: Heading;
  /** The rows on screen; only their heads are drawn. */
  readonly rows: RowRange;
  /** Whether there are so many lanes that they are folded. */
  readonly canFold: boolean;
};

function useFormerNames(): (chain: readonly PlaceId[]) => string | null {
  const t = useWords();
  const { index, lang } = useRecord();
  const until = (day: Day) => t("filters.until", { date: shortDay(addDays(day, -1), lang) });
  return (chain) => {
    const periods = chain.flatMap((id) => {
      const unit = index.units.get(id);
      return (unit?.names ?? []).map(({ name, to }) => ({
        name: name.short[lang],
        to: to ?? unit?.validTo ?? null,
      }));
    });
    const now = placeName(index, newestOf(chain), null, lang);
    const former = periods.findLast(({ name, to }) => to !== null && name !== now);
    return former && former.to !== null ? `${former.name} (${until(former.to)})` : null;
  };
}

function Side({ chain }: { readonly chain: readonly PlaceId[] }) {
  const { index, lang } = useRecord();
  const formerName = useFormerNames();
  const former = formerName(chain);
  const id = newestOf(chain);
  return (
    <span className="lane-side" title={former ?? undefined}>
      <strong>{placeName(index, id, null, lang)}</strong>{" "}
      <span className="soft">{placeWithin(index, id, null, lang)}</span>
    </span>
  );
}

function Chips({ undated }: { readonly undated: Milestones }) {
  const t = useWords();
  const { index, titles } = useRecord();
  if (undated.length === 0) return null;
  return (
    <ul className="chips" aria-label={t("lane.undatedCount", { count: undated.length })}>
      {Array.from(undated, (milestone) => (
        <li key={milestone.id}>
          <MilestoneLink id={milestone.id} className={`undated-chip ${markClasses(index, milestone)}`}>
            {titles[milestone.index]}
          </MilestoneLink>
        </li>
      ))}
    </ul>
  );
}

function LaneCount({ laid }: { readonly laid: LaidLane }) {
  const t = useWords();
  const { lang } = useRecord();
  const count = laid.lane.milestones.length;
  return (
    <span className="lane-count soft">
      <span className="lane-count-long">{t("lane.milestones", { count })}</span>
      <span className="lane-count-short" aria-hidden="true">
        {formatNumber(count, lang)}
      </span>
    </span>
  );
}

type HeadProps = { readonly laid: LaidLane; readonly partnership: Partnership; readonly canFold: boolean };

function FoldButton({ laid, partnership }: HeadProps) {
  const t = useWords();
  const { session, go } = useSession();
  const open = laid.layout !== null;
  return (
    <button
      type="button"
      className="fold"
      aria-expanded={open}
      aria-label={t(open ? "lane.fold" : "lane.open")}
      title={t(open ? "lane.fold" : "lane.open")}
      onClick={() => go(togglePinned(session, partnership.id), "replace")}
    >
      <span aria-hidden="true">{open ? "▾" : "▸"}</span>
    </button>
  );
}

function Head(props: HeadProps) {
  const { laid, partnership, canFold } = props;
  return (
    <>
      {canFold && <FoldButton {...props} />}
      <h3 className="lane-name">
        <Side chain={partnership.vn} />
        <span className="lane-link" aria-hidden="true">
          ⇄
        </span>
        <Side chain={partnership.partner} />
        <LaneCount laid={laid} />
      </h3>
      {laid.layout && <CopyPartnershipLink partnership={partnership} />}
      {laid.layout && <Chips undated={laid.layout.undated} />}
    </>
  );
}

/** Rows that the names of a lane need: they stay in sight while its rows pass by, until its last ones push them out. */
const NAME_ROWS = 3;

/** Where a head stands: among the rows, or, `held`, at the top of the stage while its lane passes by. */
function placeOfHead(laid: LaidLane, heading: Heading, { first }: RowRange) {
  const held = heading === "beside" && laid.first < first;
  const top = held ? Math.min(0, laid.first + laid.rows - first - NAME_ROWS) : laid.first;
  const rows = heading === "beside" ? laid.rows : laid.headRows;
  return { held, style: { top: top * ROW_PX, height: rows * ROW_PX } };
}

export function LaneHeads({ lanes, heading, rows, canFold }: Props) {
  const { index } = useRecord();
  const heads = lanes
    .filter((laid) => laid.first < rows.end && laid.first + laid.rows > rows.first)
    .flatMap((laid) => {
      const partnership = index.partnerships[laid.lane.partnership];
      const { held, style } = placeOfHead(laid, heading, rows);
      const folded = laid.layout === null ? " is-folded" : "";
      return partnership
        ? {
            held,
            head: (
              <section key={partnership.id} className={`lane-head${folded}`} style={style}>
                <Head laid={laid} partnership={partnership} canFold={canFold} />
              </section>
            ),
          }
        : [];
    });
  return (
    <div className={`lane-heads heads-${heading}`}>
      <div className="lane-shift">{heads.filter(({ held }) => !held).map(({ head }) => head)}</div>
      {heads.filter(({ held }) => held).map(({ head }) => head)}
    </div>
  );
}
