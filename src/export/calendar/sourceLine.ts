/** Who published what an entry of a calendar rests on. */
import type { Lang, Localized } from "../../base/lang";
import { sourcesOf, type Told, type ToldMilestone } from "../excerpt";

const SOURCES: Localized = { vi: "Nguồn", en: "Sources" };

/** "Nguồn: Thanh Niên; Yonhap", each once; no line where the excerpt holds none of the articles. */
export function sourceLine({ excerpt }: Told, { detail }: ToldMilestone, lang: Lang): readonly string[] {
  const cited = new Set(sourcesOf(detail));
  const names = excerpt.articles.filter(({ id }) => cited.has(id)).map(({ publisher }) => publisher[lang]);
  return names.length === 0 ? [] : [`${SOURCES[lang]}: ${[...new Set(names)].join("; ")}`];
}
