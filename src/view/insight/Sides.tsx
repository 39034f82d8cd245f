/** Both sides of a partnership through time: what each is, what it was and what it was merged with, by full names. */
import { shortDay } from "../../i18n/shortDate";
import { wordList } from "../../i18n/wordList";
import { type SideHistory, sideHistory } from "../../place/sideHistory";
import { sideStory } from "../../place/sideStory";
import type { PlaceId } from "../../place/unit";
import { addDays, type Day } from "../../time/day";
import { fullPlaceName, placeWithin } from "../record/placeNames";
import { useRecord } from "../record/recordContext";
import { useTodayNames } from "../record/useTodayWords";
import { useInsightText } from "./useInsightText";

type Told = { readonly day: Day; readonly words: string };

/** What it was before, whom it was merged with and until when it was, in order; last what it belongs to now. */
function useHistoryWords(
  chain: readonly PlaceId[],
  { formers, merger, ended }: SideHistory,
): readonly string[] {
  const { profile } = useInsightText();
  const { index, lang } = useRecord();
  const todayNames = useTodayNames();
  const story = sideStory(index.units, chain, lang);
  const dayBefore = (day: Day) => shortDay(addDays(day, -1), lang);
  const told: Told[] = formers.map(({ name, until }) => ({
    day: until,
    words: profile.formerly(name, dayBefore(until)),
  }));
  if (merger) {
    const words = profile.merged(wordList(merger.names, lang), shortDay(merger.since, lang));
    told.push({ day: merger.since, words });
  }
  if (ended !== null) told.push({ day: ended, words: profile.ended(dayBefore(ended)) });
  const inOrder = told.toSorted((a, b) => a.day - b.day).map(({ words }) => words);
  return story?.kind === "today" ? [...inOrder, todayNames(story.today)] : inOrder;
}

function Side({ chain }: { readonly chain: readonly PlaceId[] }) {
  const { index, lang } = useRecord();
  const history = sideHistory(index.units, chain, lang);
  const words = useHistoryWords(chain, history);
  const full = fullPlaceName(index, history.newest, null, lang);
  const within = placeWithin(index, history.newest, null, lang);
  return (
    <li>
      {full.charAt(0).toLocaleUpperCase(lang) + full.slice(1)}
      {within && <span className="soft">, {within}</span>}
      {words.length > 0 && <span className="soft"> ({words.join("; ")})</span>}
    </li>
  );
}

export function Sides({ partnership }: { readonly partnership: number }) {
  const { index } = useRecord();
  const found = index.partnerships[partnership];
  if (!found) return null;
  return (
    <ul className="sides">
      <Side chain={found.vn} />
      <Side chain={found.partner} />
    </ul>
  );
}
