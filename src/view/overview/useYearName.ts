/** What the strip says of a year: how much surely happened, may have happened, and stays open. */
import { useTranslation } from "react-i18next";
import type { YearDensity } from "../../query/density";

export function useYearName(): (year: YearDensity) => string {
  const { t } = useTranslation();
  return ({ year, certain, possible, oneSided }) => {
    const within = possible - oneSided;
    return [
      t("timeline.yearCount", { year, count: certain }),
      ...(within > 0 ? [t("timeline.yearPossible", { count: within })] : []),
      ...(oneSided > 0 ? [t("timeline.yearOpen", { count: oneSided })] : []),
    ].join("; ");
  };
}
