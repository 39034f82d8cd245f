/** What marks say of themselves while nobody has opened, reached or searched for any: Vietnamese, every label 90 px wide. */
import type { Index } from "../../src/dataset/dataset";
import { wholeTitles } from "../../src/dataset/titles";
import type { Said } from "../../src/view/timeline/drawnLane";

export function saidOf(index: Index, more: Partial<Said> = {}): Said {
  return {
    index,
    titles: wholeTitles([]),
    lang: "vi",
    labelWidth: () => 90,
    selected: null,
    active: null,
    query: "",
    ...more,
  };
}
