/** The words that say what became of a unit, in the reader's language; the same object until that changes. */
import { useMemo } from "react";
import { useWords } from "../words/wordsContext";
import type { PlaceWords } from "./placeLabel";

export function usePlaceWords(): PlaceWords {
  const t = useWords();
  return useMemo(
    () => ({
      until: (date) => t("filters.until", { date }),
      including: (places, date) => t("filters.including", { places, date }),
      partOf: (places, date) => t("filters.partOf", { places, date }),
      called: (name, date) => t("filters.called", { name, date }),
    }),
    [t],
  );
}
