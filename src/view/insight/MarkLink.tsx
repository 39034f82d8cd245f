/** A mark that opens its milestone: one of many links in a picture, of which one alone is a stop of the Tab key. */
import type { ReactNode } from "react";
import type { Milestone } from "../../dataset/dataset";
import { opened } from "../../session/opened";
import { wantsElsewhere } from "../detail/MilestoneLink";
import { useSession } from "../page/sessionContext";
import { useMarkWords } from "./AxisMark";

type Props = {
  readonly milestone: Milestone;
  readonly current?: "step" | "true" | undefined;
  /** Whether the Tab key stops here. */
  readonly isStop: boolean;
  readonly onFocus?: () => void;
  readonly children: ReactNode;
};

export function MarkLink({ milestone, current, isStop, onFocus, children }: Props) {
  const { session, href, go } = useSession();
  const words = useMarkWords()(milestone);
  const target = opened(session, milestone.id);
  return (
    <a
      href={href(target)}
      className="axis-link"
      data-axis-mark={milestone.id}
      aria-label={words}
      aria-current={current}
      tabIndex={isStop ? 0 : -1}
      onFocus={onFocus}
      onClick={(event) => {
        if (wantsElsewhere(event)) return;
        event.preventDefault();
        go(target);
      }}
    >
      <title>{words}</title>
      {children}
    </a>
  );
}

/** Puts the focus on the mark of a milestone within an element, without scrolling. */
export function focusMark(within: Element, id: string): void {
  within.querySelector<SVGAElement>(`[data-axis-mark="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
}
