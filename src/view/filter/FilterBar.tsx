/** The filters of wide screens: a row of menus. */
import { useWords } from "../words/wordsContext";
import { FacetMenu } from "./FacetMenu";
import { useFacets } from "./useFacets";

export function FilterBar() {
  const t = useWords();
  return (
    <search className="filter-bar" aria-label={t("filters.label")}>
      {useFacets().map(({ facet, ...menu }) => (
        <FacetMenu key={facet} {...menu} />
      ))}
    </search>
  );
}
