/** The session of the page, mirrored in the address: steps go into the history, refinements replace the last one. */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Index } from "../../dataset/dataset";
import type { Session } from "../../session/session";
import type { SiteBase } from "../../session/sitePath";
import { formatUrl, parseUrl } from "../../session/url";
import type { Dropped } from "../../session/urlField";
import type { HowToGo, SessionDoor } from "./sessionContext";

type Start = { readonly session: Session; readonly dropped: readonly Dropped[] };

function read(index: Index, base: SiteBase): Start {
  return parseUrl(location.pathname, location.search, { index, base });
}

function write(session: Session, base: SiteBase, how: HowToGo): void {
  const { path, search } = formatUrl(session, base);
  const address = path + search;
  if (address === location.pathname + location.search) return;
  // Browsers limit how often the address may change; the page itself goes on.
  try {
    if (how === "push") history.pushState(null, "", address);
    else history.replaceState(null, "", address);
  } catch (error) {
    console.info("the address could not be changed", error);
  }
}

/** `prepare` is awaited before another language shows (its words and titles); false keeps the session as it was. */
export function useAddress(
  index: Index,
  base: SiteBase,
  prepare: (session: Session) => Promise<boolean> | true,
): SessionDoor & { readonly dropped: readonly Dropped[] } {
  const [start] = useState(() => read(index, base));
  const [session, setSession] = useState(start.session);
  const newest = useRef(session);
  const show = useCallback(
    async (next: Session, then: () => void) => {
      newest.current = next;
      const ready = prepare(next);
      if (ready !== true && !(await ready)) return;
      if (newest.current !== next) return;
      then();
      setSession(next);
    },
    [prepare],
  );
  const href = useCallback(
    (target: Session) => {
      const { path, search } = formatUrl(target, base);
      return path + search;
    },
    [base],
  );
  const go = useCallback(
    (next: Session, how: HowToGo = "push") => {
      const { embed } = newest.current;
      // What a frame shows is fixed: what leads out of that opens beside the page around it.
      if (embed && !next.embed) open(href(next), "_blank", "noopener");
      // Steps within a frame are not for that page's back button.
      else if (next !== newest.current) void show(next, () => write(next, base, embed ? "replace" : how));
    },
    [base, show, href],
  );
  useEffect(() => {
    write(start.session, base, "replace");
    const follow = () => void show(read(index, base).session, () => {});
    addEventListener("popstate", follow);
    addEventListener("hashchange", follow);
    return () => {
      removeEventListener("popstate", follow);
      removeEventListener("hashchange", follow);
    };
  }, [index, base, show, start]);
  return useMemo(() => ({ session, href, go, dropped: start.dropped }), [session, href, go, start.dropped]);
}
