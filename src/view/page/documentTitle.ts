/** The title of the browser's tab follows what the reader looks at. */
import type { TFunction } from "i18next";
import type { Index, Partnership } from "../../dataset/dataset";
import type { Titles } from "../../dataset/titles";
import { findMilestone } from "../../query/findMilestone";
import { type Insight, isInsight, type Session } from "../../session/session";
import { partnershipPlaces, placeName } from "../record/placeNames";

function nameOf(index: Index, partnership: Partnership | undefined, { lang }: Session): string {
  return partnership ? partnershipPlaces(index, partnership, lang).join(" – ") : "";
}

/**
 * The page about the record; else the open milestone with its partnership (which stands alone until the title is here);
 * else the view, where it tells what milestones come to, of the partnerships or the filtered places; else what the page is.
 */
export function documentTitle(t: TFunction, index: Index, titles: Titles, session: Session): string {
  if (session.view === "about") return t("documentTitle.view", { view: t("page.about") });
  const found = session.milestone === null ? null : findMilestone(index, session.milestone);
  if (found?.kind === "found") {
    const milestone = titles.at(found.milestone.index);
    const partnership = nameOf(index, index.partnerships[found.milestone.partnership], session);
    return milestone === null
      ? t("documentTitle.partnership", { partnership })
      : t("documentTitle.milestone", { milestone, partnership });
  }
  if (isInsight(session.view)) return insightTitle(t, index, session.view, session);
  const partnership = onlyPartnership(index, session);
  if (partnership)
    return t("documentTitle.partnership", { partnership: nameOf(index, partnership, session) });
  const filters = filteredPlaces(index, session);
  return filters === "" ? t("documentTitle.home") : t("documentTitle.filtered", { filters });
}

function insightTitle(t: TFunction, index: Index, insight: Insight, session: Session): string {
  const view = t(`documentTitle.views.${insight}`);
  const chosen = session.question.partnership.flatMap(
    (id) => index.partnerships.find((partnership) => partnership.id === id) ?? [],
  );
  const names = chosen.map((partnership) => nameOf(index, partnership, session)).join("; ");
  const what = names === "" ? filteredPlaces(index, session) : names;
  return what === "" ? t("documentTitle.view", { view }) : t("documentTitle.of", { view, what });
}

/** The partnership that is looked at, where it is exactly one and no place is filtered besides. */
export function onlyPartnership(index: Index, { question }: Session): Partnership | null {
  const [id, ...others] = question.partnership;
  if (id === undefined || others.length + question.province.length + question.partner.length > 0) return null;
  return index.partnerships.find((partnership) => partnership.id === id) ?? null;
}

/** The places that are filtered, by name; empty where there are none. */
export function filteredPlaces(index: Index, { question, lang }: Session): string {
  return [...question.province, ...question.partner].map((id) => placeName(index, id, null, lang)).join(", ");
}
