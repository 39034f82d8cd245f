/** The title of the browser's tab follows what the reader looks at. */
import type { TFunction } from "i18next";
import type { Lang } from "../../base/lang";
import type { Index, Titles } from "../../dataset/dataset";
import { findMilestone } from "../../query/findMilestone";
import type { Session } from "../../session/session";
import { partnershipPlaces, placeName } from "../record/placeNames";

/** The open milestone with its partnership, else the places that are filtered, else what the page is. */
export function documentTitle(t: TFunction, index: Index, titles: Titles, session: Session): string {
  const { lang, question } = session;
  const found = session.milestone === null ? null : findMilestone(index, session.milestone);
  if (found?.kind === "found") {
    const { milestone } = found;
    const partnership = index.partnerships[milestone.partnership];
    const [vn, partner] = partnership ? partnershipPlaces(index, partnership, lang) : ["", ""];
    return t("documentTitle.milestone", {
      milestone: titles[milestone.index] ?? "",
      partnership: `${vn} – ${partner}`,
    });
  }
  const filters = placesOf(index, session, lang);
  return question.province.length + question.partner.length > 0
    ? t("documentTitle.filtered", { filters })
    : t("documentTitle.home");
}

function placesOf(index: Index, { question }: Session, lang: Lang): string {
  return [...question.province, ...question.partner].map((id) => placeName(index, id, null, lang)).join(", ");
}
