/** Copies the permanent link of a partnership: a small button beside its name. */

import type { Partnership } from "../../dataset/dataset";
import { useSession } from "../page/sessionContext";
import { partnershipPlaces } from "../record/placeNames";
import { useRecord } from "../record/recordContext";
import { useWords } from "../words/wordsContext";
import { CopyLink } from "./CopyLink";
import { partnershipAlone } from "./permalink";

export function CopyPartnershipLink({ partnership }: { readonly partnership: Partnership }) {
  const t = useWords();
  const { index, lang } = useRecord();
  const { href } = useSession();
  const name = partnershipPlaces(index, partnership, lang).join(" – ");
  return (
    <CopyLink
      compact
      address={href(partnershipAlone(partnership.id, lang))}
      label={t("detail.copyPartnershipLink", { name })}
    />
  );
}
