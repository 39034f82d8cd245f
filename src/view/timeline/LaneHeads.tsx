/** The names of the lanes, outside the widget: beside the rows on wide screens, above them on narrow ones. */
import { useTranslation } from "react-i18next";
import type { Milestone, Partnership } from "../../dataset/dataset";
import { shortEdtf } from "../../i18n/shortDate";
import type { PlaceId } from "../../place/unit";
import { addDays, type Day, partsOfDay } from "../../time/day";
import { MilestoneLink } from "../detail/MilestoneLink";
import { markClasses } from "../mark/family";
import { newestOf, placeName, placeWithin } from "../record/placeNames";
import { useRecord } from "../record/recordContext";
import { type Heading, type LaidLane, ROW_PX } from "./laneLayout";

type Props = { readonly lanes: readonly LaidLane[]; readonly heading: Heading };

function useFormerNames(): (chain: readonly PlaceId[]) => string | null {
  const { t } = useTranslation();
  const { index, lang } = useRecord();
  const until = (day: Day) => {
    const { year, month, date } = partsOfDay(addDays(day, -1));
    const point = { kind: "point", year, month, date, approximate: false, uncertain: false } as const;
    return t("filters.until", { date: shortEdtf(point, lang) });
  };
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

function Chips({ undated }: { readonly undated: readonly Milestone[] }) {
  const { t } = useTranslation();
  const { index, titles } = useRecord();
  if (undated.length === 0) return null;
  return (
    <ul className="chips" aria-label={t("lane.undatedCount", { count: undated.length })}>
      {undated.map((milestone) => (
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
  const { t } = useTranslation();
  return <span className="lane-count soft">{t("lane.milestones", { count: laid.lane.milestones.length })}</span>;
}

function Head({ laid, partnership }: { readonly laid: LaidLane; readonly partnership: Partnership }) {
  return (
    <>
      <h3 className="lane-name">
        <Side chain={partnership.vn} />
        <span className="lane-link" aria-hidden="true">
          ⇄
        </span>
        <Side chain={partnership.partner} />
        <LaneCount laid={laid} />
      </h3>
      <Chips undated={laid.layout.undated} />
    </>
  );
}

export function LaneHeads({ lanes, heading }: Props) {
  const { index } = useRecord();
  return (
    <div className={`lane-heads heads-${heading}`}>
      {lanes.map((laid) => {
        const partnership = index.partnerships[laid.lane.partnership];
        const rows = heading === "beside" ? laid.rows : laid.headRows;
        const style = { top: laid.first * ROW_PX, height: rows * ROW_PX };
        return (
          partnership && (
            <section key={partnership.id} className="lane-head" style={style}>
              <Head laid={laid} partnership={partnership} />
            </section>
          )
        );
      })}
    </div>
  );
}
