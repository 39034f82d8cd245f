/** Where the files of the site are, for whoever fetches one. */
import { INITIAL } from "../../session/session";
import { useSession } from "../page/sessionContext";

/** The root of the site, without a slash at its end: the folder of the Vietnamese start page. */
export function useRoot(): string {
  const { href } = useSession();
  return new URL(".", new URL(href(INITIAL), location.href)).href.replace(/\/$/, "");
}
