/** The same as a table: provinces, their partners and how many milestones; whoever cannot see or point uses this alone. */
import { memo, useMemo } from "react";
import { formatNumber } from "../../i18n/wordNumber";
import { withFacet } from "../../session/filtered";
import { withView } from "../../session/looks";
import { SessionLink } from "../link/SessionLink";
import { useGrowing } from "../list/useGrowing";
import { useSession } from "../page/sessionContext";
import { useRecord } from "../record/recordContext";
import { useWords } from "../words/wordsContext";
import { pointingAt } from "./highlight";
import { useMap } from "./mapContext";
import { type ProvinceTies, type Tie, tiesByProvince } from "./ties";

/** Leads to the milestones of a partnership, in the view that the width of the screen gives. */
function TieCount({ tie, count }: { readonly tie: Tie; readonly count: number }) {
  const t = useWords();
  const { index, lang } = useRecord();
  const { session } = useSession();
  const id = index.partnerships[tie.partnership]?.id;
  if (id === undefined) return null;
  const target = withView(withFacet(session, "partnership", [id]), null);
  const milestones = t("result.milestones", { count });
  return (
    <SessionLink to={target} aria-label={t("map.read", { milestones, name: tie.name })}>
      {formatNumber(count, lang)}
    </SessionLink>
  );
}

const TieRow = memo(function TieRow({
  tie,
  count,
  out,
  chosen,
}: {
  readonly tie: Tie;
  readonly count: number;
  readonly out: boolean;
  readonly chosen: boolean;
}) {
  const { onPoint, onPartner } = useMap();
  return (
    <tr
      className={out ? "map-tie is-out" : "map-tie"}
      {...pointingAt({ kind: "lane", partnership: tie.partnership }, onPoint)}
    >
      <th scope="row">
        {tie.vn && <span className="map-tie-vn">{tie.vn} – </span>}
        <button
          type="button"
          className="map-choice"
          aria-pressed={chosen}
          onClick={() => onPartner(tie.partnerId)}
        >
          {tie.partner}
        </button>{" "}
        {tie.within && <span className="soft">{tie.within}</span>}
      </th>
      <td className="map-count">
        <TieCount tie={tie} count={count} />
      </td>
    </tr>
  );
});

function Province({ group }: { readonly group: ProvinceTies }) {
  const { lang } = useRecord();
  const { session } = useSession();
  const { activity, onPoint, onProvince } = useMap();
  const count = activity.provinces.get(group.province) ?? 0;
  return (
    <tbody>
      <tr
        className={count === 0 ? "map-province is-out" : "map-province"}
        {...pointingAt({ kind: "province", id: group.province }, onPoint)}
      >
        <th scope="rowgroup">
          <button
            type="button"
            className="map-choice"
            aria-pressed={session.question.province.includes(group.province)}
            onClick={() => onProvince(group.province)}
          >
            {group.name}
          </button>
        </th>
        <td className="map-count">{formatNumber(count, lang)}</td>
      </tr>
      {group.ties.map((tie) => {
        const shown = activity.lanes[tie.partnership]?.shown ?? 0;
        return (
          <TieRow
            key={tie.partnership}
            tie={tie}
            count={shown}
            out={shown === 0}
            chosen={session.question.partner.includes(tie.partnerId)}
          />
        );
      })}
    </tbody>
  );
}

/** As many groups as hold so many rows. */
function groupsOf(groups: readonly ProvinceTies[], rows: number): readonly ProvinceTies[] {
  let room = rows;
  return groups.filter(({ ties }) => {
    room -= ties.length + 1;
    return room + ties.length + 1 > 0;
  });
}

export function MapTies() {
  const t = useWords();
  const { index, lang } = useRecord();
  const { whole } = useMap();
  const groups = useMemo(() => tiesByProvince(index, whole, lang), [index, whole, lang]);
  const rows = groups.reduce((sum, { ties }) => sum + ties.length + 1, 0);
  // Once grown it stays so: a choice far down must not take away the row in which it was made.
  const drawn = useGrowing(rows, index);
  return (
    <table className="map-ties">
      <caption className="visually-hidden">{t("map.table")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("map.places")}</th>
          <th scope="col" className="map-count">
            {t("map.milestones")}
          </th>
        </tr>
      </thead>
      {groupsOf(groups, drawn).map((group) => (
        <Province key={group.province} group={group} />
      ))}
    </table>
  );
}
