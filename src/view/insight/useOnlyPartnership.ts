/** The partnership that the page is about, where exactly one is chosen. */

import { useSession } from "../page/sessionContext";
import { useRecord } from "../record/recordContext";

/** Its place in the index; null where none or several are chosen. */
export function useOnlyPartnership(): number | null {
  const { index } = useRecord();
  const [id, ...others] = useSession().session.question.partnership;
  if (id === undefined || others.length > 0) return null;
  const at = index.partnerships.findIndex((partnership) => partnership.id === id);
  return at < 0 ? null : at;
}
