/** The open milestone as the timeline needs it: where it stands in the record. */
import { useMemo } from "react";
import type { Milestone } from "../../dataset/dataset";
import { findMilestone } from "../../query/findMilestone";
import { useSession } from "../page/sessionContext";
import { useRecord } from "../record/recordContext";

/** Null while none is open, or where its link leads to nothing. */
export function useSelected(): Milestone | null {
  const { index } = useRecord();
  const { milestone } = useSession().session;
  return useMemo(() => {
    const found = milestone === null ? null : findMilestone(index, milestone);
    return found?.kind === "found" ? found.milestone : null;
  }, [index, milestone]);
}
