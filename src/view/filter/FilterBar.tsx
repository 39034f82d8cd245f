/** The filters of wide screens: a row of menus. */
import { useTranslation } from "react-i18next";
import { FacetMenu } from "./FacetMenu";
import { useFacets } from "./useFacets";

export function FilterBar() {
  const { t } = useTranslation();
  return (
    <search className="filter-bar" aria-label={t("filters.label")}>
      {useFacets().map(({ facet, ...menu }) => (
        <FacetMenu key={facet} {...menu} />
      ))}
    </search>
  );
}
