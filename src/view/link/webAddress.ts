/** Complete addresses, to be copied, printed and cited: those of this page, or of the site that a file was made from. */
import { useCallback } from "react";
import type { Session } from "../../session/session";
import { formatUrl } from "../../session/url";
import { isAlone, siteOnTheWeb } from "../page/alone";
import { useSession } from "../page/sessionContext";

/** Where a file does not know its site, its own name stands there, without the folders of the reader's disk. */
function fromFile(session: Session, href: string): string {
  const site = siteOnTheWeb();
  if (site === null) {
    const { pathname, search } = new URL(href, location.href);
    return `file:///${pathname.split("/").at(-1)}${search}`;
  }
  const { path, search } = formatUrl(session, {
    path: `${new URL(site).pathname.replace(/\/$/, "")}/`,
    fileProtocol: false,
  });
  return new URL(path + search, site).href;
}

/** The complete address of a session. Only for what is drawn in a browser. */
export function useWebAddress(): (session: Session) => string {
  const { href } = useSession();
  return useCallback(
    (session) => (isAlone() ? fromFile(session, href(session)) : new URL(href(session), location.href).href),
    [href],
  );
}
