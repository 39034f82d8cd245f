/** What is filtered at the moment, each with its way back. */

import { shortEdtf } from "../../i18n/shortDate";
import { FACETS } from "../../query/question";
import { cleared, toggled, withDue } from "../../session/filtered";
import { withOnly } from "../../session/looks";
import type { Session } from "../../session/session";
import { partsOfDay } from "../../time/day";
import { pointOf } from "../../time/pointBounds";
import { useSession } from "../page/sessionContext";
import { partnershipPlaces } from "../record/placeNames";
import { useRecord } from "../record/recordContext";
import { useWords } from "../words/wordsContext";
import { optionName } from "./option";
import { useMenus } from "./useMenus";
import { useOptionWords } from "./useOptionWords";

type ChipProps = { readonly label: string; readonly note?: string | null; readonly onRemove: () => void };

function Chip({ label, note = null, onRemove }: ChipProps) {
  const t = useWords();
  return (
    <li>
      <button type="button" className="chip" onClick={onRemove}>
        <span className="visually-hidden">
          {t("filters.clearOne", { name: optionName({ label, note }) })}
        </span>
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

/** The stretch of time to which everything is limited, where the reader asked for that. */
function WindowChip() {
  const { lang } = useRecord();
  const { session, go } = useSession();
  if (!session.only || !session.window) return null;
  const { from, to } = session.window;
  const span = { kind: "span", start: pointOf(partsOfDay(from)), end: pointOf(partsOfDay(to)) } as const;
  return <Chip label={shortEdtf(span, lang)} onRemove={() => go(withOnly(session, false))} />;
}

/** Open plans alone, where the reader asked for that. */
function DueChip() {
  const t = useWords();
  const { session, go } = useSession();
  return session.due && <Chip label={t("filters.due")} onRemove={() => go(withDue(session, false))} />;
}

/** Whether anything but the words of the search is asked: those have their own way back in the field. */
function hasChoices({ question, due, only, window }: Session): boolean {
  return due || (only && window !== null) || FACETS.some((facet) => question[facet].length > 0);
}

export function ActiveFilters() {
  const t = useWords();
  const { session, go } = useSession();
  const menus = useMenus();
  const wordsOf = useOptionWords();
  if (!hasChoices(session)) return null;
  return (
    <div className="active-filters">
      <ul>
        {menus.flatMap(({ facet, chosen, onToggle }) =>
          chosen.map((value) => (
            <Chip key={`${facet}:${value}`} {...wordsOf(facet, value)} onRemove={() => onToggle(value)} />
          )),
        )}
        <DueChip />
        <PartnershipChips />
        <WindowChip />
      </ul>
      <button type="button" className="link" onClick={() => go(cleared(session))}>
        {t("filters.clear")}
      </button>
    </div>
  );
}
