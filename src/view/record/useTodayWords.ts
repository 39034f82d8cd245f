/** What a unit of another day is today, as the words that stand beside its name: "nay thuộc Đà Nẵng". */
import { wordList } from "../../i18n/wordList";
import { type TodayNames, todaysName, todaysNames } from "../../place/placeWords";
import type { PlaceId } from "../../place/unit";
import type { Day } from "../../time/day";
import { useWords } from "../words/wordsContext";
import { useRecord } from "./recordContext";

/** short: for a line of a list. full: with kinds of units, for the facts of one milestone. */
export type NameForm = "short" | "full";

/** Answers with null where today's name is the same. */
export type TodayWords = (id: PlaceId, day: Day | null, form: NameForm) => string | null;

/** The names of today as words to stand beside another name. */
export function useTodayNames(): (today: TodayNames) => string {
  const t = useWords();
  const { lang } = useRecord();
  return ({ how, names, within }) => {
    const place = within === null ? wordList(names, lang) : `${wordList(names, lang)}, ${within}`;
    return t(how === "in" ? "place.todayIn" : "place.todayCalled", { place });
  };
}

export function useTodayWords(): TodayWords {
  const { index, lang } = useRecord();
  const inWords = useTodayNames();
  return (id, day, form) => {
    const today = (form === "short" ? todaysName : todaysNames)(index.units, id, day, lang);
    return today && inWords(today);
  };
}
