/** Both sides of a partnership through time: what each is, what it was and what it was merged with, by full names. */
import { shortDay } from "../../i18n/shortDate";
import { wordList } from "../../i18n/wordList";
import { newestOf } from "../../place/placeWords";
import { sideHistory } from "../../place/sideHistory";
import type { PlaceId } from "../../place/unit";
import { addDays } from "../../time/day";
import { fullPlaceName, placeWithin } from "../record/placeNames";
import { useRecord } from "../record/recordContext";
import { useTodayWords } from "../record/useTodayWords";
import { useInsightText } from "./useInsightText";

/** What it was before, and what it belongs to now where it has ended. */
function useHistory(chain: readonly PlaceId[]): readonly string[] {
  const { profile } = useInsightText();
  const { index, lang } = useRecord();
  const todayWords = useTodayWords();
  const { formers, merger } = sideHistory(index.units, chain, lang);
  const today = todayWords(newestOf(chain), null, "short");
  return [
    ...formers.map(({ name, until }) => profile.formerly(name, shortDay(addDays(until, -1), lang))),
    ...(merger ? [profile.merged(wordList(merger.names, lang), shortDay(merger.since, lang))] : []),
    ...(today === null ? [] : [today]),
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
