/** A mark that opens its milestone: one of many links in a picture, of which one alone is a stop of the Tab key. */
import type { KeyboardEvent, ReactNode } from "react";
import type { Milestone } from "../../dataset/dataset";
import { opened } from "../../session/opened";
import { SessionLink } from "../link/SessionLink";
import { useSession } from "../page/sessionContext";
import { useMarkWords } from "./AxisMark";

type Props = {
  readonly milestone: Milestone;
  readonly current?: "step" | "true" | undefined;
  /** Whether the Tab key stops here. */
  readonly isStop: boolean;
  readonly onFocus?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly children: ReactNode;
};

export function MarkLink({ milestone, current, isStop, onFocus, onKeyDown, children }: Props) {
  const { session } = useSession();
  const words = useMarkWords()(milestone);
  return (
    <SessionLink
      to={opened(session, milestone.id)}
      className="axis-link"
      data-milestone={milestone.id}
      aria-label={words}
      aria-current={current}
      tabIndex={isStop ? 0 : -1}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      <title>{words}</title>
      {children}
    </SessionLink>
  );
}

/** Puts the focus on the mark of a milestone within an element; `options` as of any focus. */
export function focusMark(within: Element, id: string, options?: FocusOptions): void {
  within.querySelector<SVGAElement>(`[data-milestone="${CSS.escape(id)}"]`)?.focus(options);
}
