/** The opened milestone in a script of its own: fetched ahead when the page is idle, at once where the address opens one. */
import type { Milestone } from "../../dataset/dataset";
import { closed } from "../../session/opened";
import { latePart, useLatePart } from "../load/latePart";
import { PartState } from "../load/PartState";
import { useSession } from "../page/sessionContext";
import { useWords } from "../words/wordsContext";
import "./lateDetail.css";

export type DetailProps = { readonly milestone: Milestone };

export const detailPart = latePart<DetailProps>(async () => (await import("./DetailPanel")).DetailPanel);

/** In the panel's place, or over the foot of a narrow screen. */
function Waiting({ failed }: { readonly failed: boolean }) {
  const t = useWords();
  const { session, go } = useSession();
  return (
    <aside className="detail-waiting">
      <button type="button" className="close" onClick={() => go(closed(session))}>
        <span aria-hidden="true">×</span>
        <span className="visually-hidden">{t("detail.close")}</span>
      </button>
      <PartState failed={failed} />
    </aside>
  );
}

export function LateDetail(props: DetailProps) {
  const Panel = useLatePart(detailPart);
  return Panel === null || Panel === "failed" ? (
    <Waiting failed={Panel === "failed"} />
  ) : (
    <Panel {...props} />
  );
}
