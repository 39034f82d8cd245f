/** Copies the permanent link of a partnership: a small button beside its name. */

import type { Partnership } from "../../dataset/dataset";
import { partnershipPlaces } from "../record/placeNames";
import { useRecord } from "../record/recordContext";
import { useWords } from "../words/wordsContext";
import { CopyLink } from "./CopyLink";
import { partnershipAlone } from "./permalink";
import { useWebAddress } from "./webAddress";

export function CopyPartnershipLink({ partnership }: { readonly partnership: Partnership }) {
  const t = useWords();
  const { index, lang } = useRecord();
  const full = useWebAddress();
  const name = partnershipPlaces(index, partnership, lang).join(" – ");
  return (
    <CopyLink
      compact
      address={full(partnershipAlone(partnership.id, lang))}
      label={t("detail.copyPartnershipLink", { name })}
    />
  );
}
