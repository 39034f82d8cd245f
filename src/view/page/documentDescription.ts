/** The description of the page (`<meta name="description">`) follows what the reader looks at, as its title does. */
import type { TFunction } from "i18next";
import { findMilestone } from "../../query/findMilestone";
import type { Session } from "../../session/session";
import { dateInWords } from "../mark/dateWords";
import { partnershipPlaces } from "../record/placeNames";
import type { OpenRecord } from "../record/recordContext";
import { filteredPlaces, onlyPartnership } from "./documentTitle";

type Shown = Pick<OpenRecord, "index" | "titles" | "details">;

/**
 * The open milestone: when, and its summary (its title until that is here). Else the one partnership or the
 * places that are filtered; else what the page is.
 */
export function documentDescription(
  t: TFunction,
  { index, titles, details }: Shown,
  session: Session,
): string {
  const { lang } = session;
  if (session.view === "about") return t("documentDescription.about");
  const found = session.milestone === null ? null : findMilestone(index, session.milestone);
  if (found?.kind === "found") {
    const { milestone } = found;
    const summary = details.milestones.get(milestone.id)?.summary[lang] ?? titles.at(milestone.index) ?? "";
    return t("documentDescription.milestone", { date: dateInWords(milestone, lang), summary });
  }
  const partnership = onlyPartnership(index, session);
  if (partnership) {
    const [vn, partner] = partnershipPlaces(index, partnership, lang);
    const at = index.partnerships.indexOf(partnership);
    const { starts } = index.milestones.columns;
    const count = (starts[at + 1] ?? 0) - (starts[at] ?? 0);
    return t("documentDescription.partnership", { vn, partner, count });
  }
  const filters = filteredPlaces(index, session);
  return filters === "" ? t("page.description") : t("documentDescription.filtered", { filters });
}
