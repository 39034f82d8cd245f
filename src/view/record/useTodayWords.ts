/** What a unit of another day is today, as the words that stand beside its name: "nay thuộc Đà Nẵng". */
import { wordList } from "../../i18n/wordList";
import { todaysName, todaysNames } from "../../place/placeWords";
import type { PlaceId } from "../../place/unit";
import type { Day } from "../../time/day";
import { useWords } from "../words/wordsContext";
import { useRecord } from "./recordContext";

/** short: for a line of a list. full: with kinds of units, for the facts of one milestone. */
export type NameForm = "short" | "full";

/** Answers with null where today's name is the same. */
export type TodayWords = (id: PlaceId, day: Day | null, form: NameForm) => string | null;

export function useTodayWords(): TodayWords {
  const t = useWords();
  const { index, lang } = useRecord();
  return (id, day, form) => {
    const today = (form === "short" ? todaysName : todaysNames)(index.units, id, day, lang);
    if (!today) return null;
    const names = wordList(today.names, lang);
    const place = today.within === null ? names : `${names}, ${today.within}`;
    return t(today.how === "in" ? "place.todayIn" : "place.todayCalled", { place });
  };
}
