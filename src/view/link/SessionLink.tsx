/** A link to another way of looking: a true address for new tabs and copying, followed in place when clicked. */
import type { ComponentPropsWithoutRef, MouseEvent } from "react";
import type { Session } from "../../session/session";
import { useSession } from "../page/sessionContext";

type Props = Omit<ComponentPropsWithoutRef<"a">, "href" | "onClick"> & { readonly to: Session };

/** Whether the reader asked for a new tab, a new window or a download. */
function wantsElsewhere(event: MouseEvent): boolean {
  return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}

export function SessionLink({ to, ...rest }: Props) {
  const { href, go } = useSession();
  return (
    <a
      {...rest}
      href={href(to)}
      onClick={(event) => {
        if (wantsElsewhere(event)) return;
        event.preventDefault();
        go(to);
      }}
    />
  );
}
