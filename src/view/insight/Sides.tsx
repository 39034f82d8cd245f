/** Both sides of a partnership through time: what each is, what it was and what it was merged with, by full names. */
import { shortDay } from "../../i18n/shortDate";
import { wordList } from "../../i18n/wordList";
import { newestOf } from "../../place/placeWords";
import { sideHistory } from "../../place/sideHistory";
import { sideStory } from "../../place/sideStory";
import type { PlaceId } from "../../place/unit";
import { addDays, type Day } from "../../time/day";
import { fullPlaceName, placeWithin } from "../record/placeNames";
import { useRecord } from "../record/recordContext";
import { useTodayNames } from "../record/useTodayWords";
import { useInsightText } from "./useInsightText";

/** What it was before, until when it was, and what it belongs to now where that is not said by its name. */
function useHistory(chain: readonly PlaceId[]): readonly string[] {
  const { profile } = useInsightText();
  const { index, lang } = useRecord();
  const todayNames = useTodayNames();
  const { formers, merger, ended } = sideHistory(index.units, chain, lang);
  const story = sideStory(index.units, chain, lang);
  const dayBefore = (day: Day) => shortDay(addDays(day, -1), lang);
  return [
    ...formers.map(({ name, until }) => profile.formerly(name, dayBefore(until))),
    ...(merger ? [profile.merged(wordList(merger.names, lang), shortDay(merger.since, lang))] : []),
    ...(ended === null ? [] : [profile.ended(dayBefore(ended))]),
    ...(story?.kind === "today" ? [todayNames(story.today)] : []),
  ];
}

function Side({ chain }: { readonly chain: readonly PlaceId[] }) {
  const { index, lang } = useRecord();
  const history = useHistory(chain);
  const newest = newestOf(chain);
  const full = fullPlaceName(index, newest, null, lang);
  const within = placeWithin(index, newest, null, lang);
  return (
    <li>
      {full.charAt(0).toLocaleUpperCase(lang) + full.slice(1)}
      {within && <span className="soft">, {within}</span>}
      {history.length > 0 && <span className="soft"> ({history.join("; ")})</span>}
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
