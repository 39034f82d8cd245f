/** The name of a partnership, leading to its profile. */
import { withFacet } from "../../session/filtered";
import { withView } from "../../session/looks";
import { INITIAL } from "../../session/session";
import { SessionLink } from "../link/SessionLink";
import { partnershipPlaces } from "../record/placeNames";
import { useRecord } from "../record/recordContext";

/** "Hải Châu – Uiwang", by today's names. */
export function usePartnershipName(): (partnership: number) => string {
  const { index, lang } = useRecord();
  return (at) => {
    const partnership = index.partnerships[at];
    return partnership ? partnershipPlaces(index, partnership, lang).join(" – ") : "";
  };
}

export function PartnershipLink({ partnership }: { readonly partnership: number }) {
  const { index, lang } = useRecord();
  const name = usePartnershipName();
  const id = index.partnerships[partnership]?.id;
  const alone = withFacet({ ...INITIAL, lang }, "partnership", id === undefined ? [] : [id]);
  return <SessionLink to={withView(alone, "profile")}>{name(partnership)}</SessionLink>;
}
