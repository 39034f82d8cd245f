/** A link to a milestone: a true address for new tabs and copying, opened in place when clicked. */
import type { ReactNode } from "react";
import type { MilestoneId } from "../../dataset/dataset";
import { opened } from "../../session/opened";
import { SessionLink } from "../link/SessionLink";
import { useSession } from "../page/sessionContext";

type Props = { readonly id: MilestoneId; readonly className?: string; readonly children: ReactNode };

export function MilestoneLink({ id, className, children }: Props) {
  const { session } = useSession();
  return (
    <SessionLink to={opened(session, id)} className={className} data-milestone={id}>
      {children}
    </SessionLink>
  );
}
