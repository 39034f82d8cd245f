/** A link to a milestone: a true address for new tabs and copying, opened in place when clicked. */
import type { MouseEvent, ReactNode } from "react";
import type { MilestoneId } from "../../dataset/dataset";
import { opened } from "../../session/opened";
import { useSession } from "../page/sessionContext";

type Props = { readonly id: MilestoneId; readonly className?: string; readonly children: ReactNode };

/** Whether the reader asked for a new tab, a new window or a download. */
export function wantsElsewhere(event: MouseEvent): boolean {
  return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}

export function MilestoneLink({ id, className, children }: Props) {
  const { session, href, go } = useSession();
  const target = opened(session, id);
  return (
    <a
      href={href(target)}
      className={className}
      data-milestone={id}
      onClick={(event) => {
        if (wantsElsewhere(event)) return;
        event.preventDefault();
        go(target);
      }}
    >
      {children}
    </a>
  );
}
