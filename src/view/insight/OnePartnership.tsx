/** For what tells of one partnership: that one, or the choice of it where none or several are chosen. */
import type { ReactNode } from "react";
import { withFacet } from "../../session/filtered";
import { useSession } from "../page/sessionContext";
import { useRecord } from "../record/recordContext";
import { InsightFrame } from "./InsightFrame";
import { PartnershipPicker } from "./PartnershipPicker";
import { useInsightText } from "./useInsightText";
import { useOnlyPartnership } from "./useOnlyPartnership";

type Props = { readonly title: string; readonly show: (partnership: number) => ReactNode };

export function OnePartnership({ title, show }: Props) {
  const text = useInsightText();
  const { index } = useRecord();
  const { session, go } = useSession();
  const only = useOnlyPartnership();
  if (only !== null) return show(only);
  return (
    <InsightFrame title={title} lead={<p>{text.chooseFirst}</p>}>
      <PartnershipPicker
        label={text.choosePartnership}
        onPick={(at) => {
          const id = index.partnerships[at]?.id;
          if (id !== undefined) go(withFacet({ ...session, milestone: null }, "partnership", [id]));
        }}
      />
    </InsightFrame>
  );
}
