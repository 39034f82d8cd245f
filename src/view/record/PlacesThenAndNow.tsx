/** Both places of a milestone in a line: by the names of its day, today's beside them where they are others. */
import type { Milestone } from "../../dataset/dataset";
import type { PlaceId } from "../../place/unit";
import { namingDay, placeName } from "./placeNames";
import { useRecord } from "./recordContext";
import { useTodayWords } from "./useTodayWords";

type Props = { readonly milestone: Milestone };

function Place({ milestone, id }: Props & { readonly id: PlaceId }) {
  const { index, lang } = useRecord();
  const todayWords = useTodayWords();
  const day = namingDay(milestone);
  const today = todayWords(id, day, "short");
  return (
    <>
      {placeName(index, id, day, lang)}
      {today && <span className="place-today"> ({today})</span>}
    </>
  );
}

export function PlacesThenAndNow({ milestone }: Props) {
  return (
    <>
      <Place milestone={milestone} id={milestone.vnPlace} /> <span aria-hidden="true">⇄</span>{" "}
      <Place milestone={milestone} id={milestone.partnerPlace} />
    </>
  );
}
