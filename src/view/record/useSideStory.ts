/** What stands beside the name of a partnership's side, in words: "nay thuộc Đà Nẵng", "đến 30/6/2025 là Phú Yên". */
import { shortDay } from "../../i18n/shortDate";
import { sideStory } from "../../place/sideStory";
import type { PlaceId } from "../../place/unit";
import { addDays } from "../../time/day";
import { useWords } from "../words/wordsContext";
import { useRecord } from "./recordContext";
import { useTodayNames } from "./useTodayWords";

/** Null where the side was always called as it is. */
export function useSideStory(chain: readonly PlaceId[]): string | null {
  const t = useWords();
  const { index, lang } = useRecord();
  const todayNames = useTodayNames();
  const story = sideStory(index.units, chain, lang);
  if (!story) return null;
  if (story.kind === "today") return todayNames(story.today);
  return t("filters.called", { name: story.name, date: shortDay(addDays(story.until, -1), lang) });
}
