/** What is filtered at the moment, each with its way back. */
import { useTranslation } from "react-i18next";
import { cleared, isFiltered, toggled } from "../../session/filtered";
import { useSession } from "../page/sessionContext";
import { partnershipPlaces } from "../record/placeNames";
import { useRecord } from "../record/recordContext";
import { useFacets } from "./useFacets";

type ChipProps = { readonly label: string; readonly note?: string | null; readonly onRemove: () => void };

function Chip({ label, note = null, onRemove }: ChipProps) {
  const { t } = useTranslation();
  return (
    <li>
      <button type="button" className="chip" onClick={onRemove}>
        <span className="visually-hidden">{t("filters.clearOne", { name: label })}</span>
        <span aria-hidden="true">
          {label}
          {note && <span className="soft"> ({note})</span>} ×
        </span>
      </button>
    </li>
  );
}

/** Partnerships come from links alone and have no menu; their chips are the way back. */
function PartnershipChips() {
  const { index, lang } = useRecord();
  const { session, go } = useSession();
  return index.partnerships
    .filter(({ id }) => session.question.partnership.includes(id))
    .map((partnership) => (
      <Chip
        key={partnership.id}
        label={partnershipPlaces(index, partnership, lang).join(" – ")}
        onRemove={() => go(toggled(session, "partnership", partnership.id))}
      />
    ));
}

export function ActiveFilters() {
  const { t } = useTranslation();
  const { session, go } = useSession();
  const menus = useFacets();
  if (!isFiltered(session)) return null;
  return (
    <div className="active-filters">
      <ul>
        {menus.flatMap((menu) =>
          menu.options
            .filter((option) => menu.chosen.includes(option.value))
            .map((option) => (
              <Chip
                key={`${menu.facet}:${option.value}`}
                label={option.label}
                note={option.note}
                onRemove={() => menu.onToggle(option.value)}
              />
            )),
        )}
        <PartnershipChips />
      </ul>
      <button type="button" className="link" onClick={() => go(cleared(session))}>
        {t("filters.clear")}
      </button>
    </div>
  );
}
