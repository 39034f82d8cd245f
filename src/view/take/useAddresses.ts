/** The addresses that files and citations give: permanent ones, and that of what is shown. */
import { useMemo } from "react";
import type { Addresses } from "../../export/excerpt";
import { INITIAL, type Session } from "../../session/session";
import { milestoneAlone, partnershipAlone } from "../link/permalink";
import { useWebAddress } from "../link/webAddress";
import { useSession } from "../page/sessionContext";

/** `whole`: what is taken is all of the record, whatever happens to be shown. */
export function useAddresses(whole: boolean): Addresses {
  const { session } = useSession();
  const full = useWebAddress();
  return useMemo(() => {
    const shown: Session = whole ? INITIAL : { ...session, milestone: null };
    return {
      milestone: (id, lang) => full(milestoneAlone(id, lang)),
      partnership: (id, lang) => full(partnershipAlone(id, lang)),
      view: { vi: full({ ...shown, lang: "vi" }), en: full({ ...shown, lang: "en" }) },
      dataset: new URL("data/dataset.json", full(INITIAL)).href,
    };
  }, [session, full, whole]);
}
