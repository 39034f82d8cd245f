/** The permanent address of a milestone or a partnership: it alone, in the reader's language, without filters. */
import type { Lang } from "../../base/lang";
import type { MilestoneId, PartnershipId } from "../../dataset/dataset";
import { withFacet } from "../../session/filtered";
import { opened } from "../../session/opened";
import { INITIAL, type Session } from "../../session/session";

/** What the permanent link of a milestone shows. */
export function milestoneAlone(id: MilestoneId, lang: Lang): Session {
  return opened({ ...INITIAL, lang }, id);
}

/** What the permanent link of a partnership shows. */
export function partnershipAlone(id: PartnershipId, lang: Lang): Session {
  return withFacet({ ...INITIAL, lang }, "partnership", [id]);
}
