/** What is filtered at the moment, each with its way back. */
import { useTranslation } from "react-i18next";
import { cleared, isFiltered } from "../../session/filtered";
import { useSession } from "../page/sessionContext";
import { useFacets } from "./useFacets";

export function ActiveFilters() {
  const { t } = useTranslation();
  const { session, go } = useSession();
  const menus = useFacets();
  if (!isFiltered(session)) return null;
  const chosen = menus.flatMap((menu) =>
    menu.options.filter((option) => menu.chosen.includes(option.value)).map((option) => ({ menu, option })),
  );
  return (
    <div className="active-filters">
      <ul>
        {chosen.map(({ menu, option }) => (
          <li key={`${menu.facet}:${option.value}`}>
            <button type="button" className="chip" onClick={() => menu.onToggle(option.value)}>
              <span className="visually-hidden">{t("filters.clearOne", { name: option.label })}</span>
              <span aria-hidden="true">
                {option.label}
                {option.note && <span className="soft"> ({option.note})</span>} ×
              </span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="link" onClick={() => go(cleared(session))}>
        {t("filters.clear")}
      </button>
    </div>
  );
}
