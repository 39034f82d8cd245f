/** A link to another way of looking: a true address for new tabs and copying, followed in place when clicked. */
import type { ReactNode } from "react";
import type { Session } from "../../session/session";
import { wantsElsewhere } from "../detail/MilestoneLink";
import { useSession } from "../page/sessionContext";

type Props = {
  readonly to: Session;
  readonly current?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
};

export function SessionLink({ to, current = false, className, children }: Props) {
  const { href, go } = useSession();
  return (
    <a
      href={href(to)}
      className={className}
      aria-current={current ? "true" : undefined}
      onClick={(event) => {
        if (wantsElsewhere(event)) return;
        event.preventDefault();
        go(to);
      }}
    >
      {children}
    </a>
  );
}
