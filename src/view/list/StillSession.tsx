/** The session as links of a long list need it: opening a milestone changes none of their addresses. */
import { type ReactNode, useMemo } from "react";
import { closed } from "../../session/opened";
import { SessionProvider, useSession } from "../page/sessionContext";

/** Below it nothing is open, and nothing is drawn again when the reader opens or closes a milestone. */
export function StillSession({ children }: { readonly children: ReactNode }) {
  const { session, href, go } = useSession();
  const still = closed(session);
  const address = href(still);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address says all that the session holds
  const door = useMemo(() => ({ session: still, href, go }), [address, href, go]);
  return <SessionProvider value={door}>{children}</SessionProvider>;
}
