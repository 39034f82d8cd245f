/** The filters of wide screens: a row of menus. */
import { useWords } from "../words/wordsContext";
import { FacetMenu } from "./FacetMenu";
import { useMenus } from "./useMenus";

export function FilterBar() {
  const t = useWords();
  return (
    <search className="filter-bar" aria-label={t("filters.label")}>
      {useMenus().map((menu) => (
        <FacetMenu key={menu.facet} menu={menu} />
      ))}
    </search>
  );
}
