/** At the end of a milestone: the partnership it belongs to, permanent links to copy, and where to report a mistake. */

import type { Milestone } from "../../dataset/dataset";
import { withView } from "../../session/looks";
import { CopyLink } from "../link/CopyLink";
import { CopyPartnershipLink } from "../link/CopyPartnershipLink";
import { milestoneAlone, partnershipAlone } from "../link/permalink";
import { SessionLink } from "../link/SessionLink";
import { useWebAddress } from "../link/webAddress";
import { useSession } from "../page/sessionContext";
import { partnershipPlaces } from "../record/placeNames";
import { useRecord } from "../record/recordContext";
import { ReportMistake } from "../report/ReportMistake";
import { TakeButton } from "../take/TakeButton";
import { useWords } from "../words/wordsContext";

function PartnershipLinks({ milestone }: { readonly milestone: Milestone }) {
  const t = useWords();
  const { index, lang } = useRecord();
  const { session } = useSession();
  const partnership = index.partnerships[milestone.partnership];
  if (!partnership) return null;
  const target = withView(partnershipAlone(partnership.id, lang), session.view);
  return (
    <div className="detail-partnership">
      <span className="soft">{t("detail.partnership")}</span>
      <SessionLink to={target}>{partnershipPlaces(index, partnership, lang).join(" – ")}</SessionLink>
      <CopyPartnershipLink partnership={partnership} />
    </div>
  );
}

export function DetailLinks({ milestone }: { readonly milestone: Milestone }) {
  const t = useWords();
  const { lang } = useRecord();
  const full = useWebAddress();
  return (
    <div className="detail-links">
      <PartnershipLinks milestone={milestone} />
      <div className="modal-actions">
        <CopyLink address={full(milestoneAlone(milestone.id, lang))} label={t("detail.copyLink")} />
        <TakeButton taken={{ kind: "milestone", milestone }} />
        <ReportMistake milestone={milestone} />
      </div>
    </div>
  );
}
