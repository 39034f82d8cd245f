/** Where the site begins, from either language: what lies beside the page is found from there. */
import { INITIAL } from "../../session/session";
import { useSession } from "../page/sessionContext";

/** An address without a slash at its end. */
export function useSiteRoot(): string {
  const { href } = useSession();
  // The address of the Vietnamese start page is the root of the site.
  return new URL(".", new URL(href(INITIAL), location.href)).href.replace(/\/$/, "");
}
