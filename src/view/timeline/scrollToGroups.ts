/** Past the lanes at the top, to the first province: only rows in view exist, so that no link could lead there. */
import type { RefObject } from "react";
import { isGroup } from "../../query/laneGroups";
import { type LaidLane, ROW_PX } from "./laneLayout";

export function scrollToGroups(box: RefObject<HTMLElement | null>, lanes: readonly LaidLane[]): void {
  const group = lanes.find(({ shown }) => isGroup(shown));
  if (!box.current || !group) return;
  scrollTo({ top: scrollY + box.current.getBoundingClientRect().top + group.first * ROW_PX });
}
