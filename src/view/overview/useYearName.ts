/** What the strip says of a year: how much surely happened, may have happened, and stays open. */

import type { YearDensity } from "../../query/density";
import { useWords } from "../words/wordsContext";

export function useYearName(): (year: YearDensity) => string {
  const t = useWords();
  return ({ year, certain, possible, oneSided }) => {
    const within = possible - oneSided;
    return [
      t("timeline.yearCount", { year, count: certain }),
      ...(within > 0 ? [t("timeline.yearPossible", { count: within })] : []),
      ...(oneSided > 0 ? [t("timeline.yearOpen", { count: oneSided })] : []),
    ].join("; ");
  };
}
