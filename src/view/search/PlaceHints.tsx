/** Below the search, where a place is named in it: the filters by that place, each one press away. */
import { useId } from "react";
import { unitAt } from "../../place/gazetteer";
import { type PlaceAsked, placesAsked } from "../../query/placesAsked";
import { withFacet, withText } from "../../session/filtered";
import { optionName } from "../filter/option";
import { placeLabel } from "../filter/placeLabel";
import { usePlaceWords } from "../filter/usePlaceWords";
import { SettledStatus } from "../page/SettledStatus";
import { useSession } from "../page/sessionContext";
import { useRecord } from "../record/recordContext";
import { useWords } from "../words/wordsContext";

type Props = { readonly text: string };

function Hint({ asked: { facet, unit, rest } }: { readonly asked: PlaceAsked }) {
  const { index, lang } = useRecord();
  const { session, go } = useSession();
  const words = usePlaceWords();
  return (
    <button
      type="button"
      className="chip"
      onClick={() => {
        go(withFacet(withText(session, rest), facet, [unit]));
        // The hint is gone with the words; what it led to comes next.
        document.getElementById("main")?.focus({ preventScroll: true });
      }}
    >
      {optionName(placeLabel(unitAt(unit, index.units), index.units, lang, words))}
    </button>
  );
}

export function PlaceHints({ text }: Props) {
  const t = useWords();
  const { index } = useRecord();
  const places = placesAsked(index, text);
  const count = places.length;
  const name = useId();
  return (
    <>
      {count > 0 && (
        <search className="place-hints" aria-labelledby={name}>
          <span id={name} className="place-hints-name">
            {t("search.byPlace")}
          </span>
          {places.map((asked) => (
            <Hint key={asked.unit} asked={asked} />
          ))}
        </search>
      )}
      <SettledStatus text={count > 0 ? t("search.placesFound", { count }) : ""} saysFirst />
    </>
  );
}
