/** The countries on the ring: their stretches in the picture, and their names as buttons over it. */
import { formatNumber } from "../../i18n/wordNumber";
import { useSession } from "../page/sessionContext";
import { placeName } from "../record/placeNames";
import { useRecord } from "../record/recordContext";
import { useWords } from "../words/wordsContext";
import type { Compass, RimPlace } from "./compass";
import { highlightName, pointingAt } from "./highlight";
import { useHighlight, useMap } from "./mapContext";
import { onRing } from "./rimLabel";

function arcPath({ angle, half }: RimPlace, radius: number): string {
  const [from, to] = [onRing(angle - half, radius), onRing(angle + half, radius)];
  return `M${from.x} ${from.y}A${radius} ${radius} 0 0 1 ${to.x} ${to.y}`;
}

export function RimStretches({ compass }: { readonly compass: Compass }) {
  const { session } = useSession();
  const { activity } = useMap();
  const highlight = useHighlight();
  return (
    <g>
      <circle r={compass.radius} className="map-ring" />
      {compass.rim.map((place) => {
        const chosen = session.question.partner.includes(place.id);
        const lit = highlight?.kind === "country" && highlight.id === place.id;
        const out = (activity.countries.get(place.id) ?? 0) === 0;
        const classes = ["map-stretch", chosen && "is-chosen", lit && "is-lit", out && "is-out"];
        return (
          <path
            key={place.id}
            d={arcPath(place, compass.radius)}
            data-map={highlightName({ kind: "country", id: place.id })}
            className={classes.filter(Boolean).join(" ")}
          />
        );
      })}
    </g>
  );
}

type CountryProps = { readonly id: string; readonly place: RimPlace["label"]; readonly compass: Compass };

function Country({ id, place, compass }: CountryProps) {
  const t = useWords();
  const { index, lang } = useRecord();
  const { session } = useSession();
  const { activity, onPoint, onPartner } = useMap();
  const count = activity.countries.get(id) ?? 0;
  const name = placeName(index, id, null, lang);
  const style = place && {
    left: compass.centre.x + place.x,
    top: compass.centre.y + place.y,
  };
  return (
    <li className={place ? "map-country is-placed" : "map-country"} style={style ?? undefined}>
      <button
        type="button"
        className={count === 0 ? "is-out" : ""}
        aria-pressed={session.question.partner.includes(id)}
        aria-label={t("filters.option", { name, count })}
        onClick={() => onPartner(id)}
        {...pointingAt({ kind: "country", id }, onPoint)}
      >
        {name} <span className="count">{formatNumber(count, lang)}</span>
      </button>
    </li>
  );
}

type RimProps = {
  readonly compass: Compass;
  /** Countries whose direction is not known. */
  readonly elsewhere: readonly string[];
};

/** Names beside their stretch; below the picture those without room or direction. */
export function RimNames({ compass, elsewhere }: RimProps) {
  const t = useWords();
  const placed = compass.rim.filter(({ label }) => label !== null);
  const others = [...compass.rim.filter(({ label }) => label === null).map(({ id }) => id), ...elsewhere];
  return (
    <ul className="map-rim" aria-label={t("map.countries")}>
      {placed.map(({ id, label }) => (
        <Country key={id} id={id} place={label} compass={compass} />
      ))}
      {others.map((id) => (
        <Country key={id} id={id} place={null} compass={compass} />
      ))}
    </ul>
  );
}
