/** Transitions of how the reader looks: language, view, window, frame. Each keeps the session where nothing changes. */
import type { Lang } from "../base/lang";
import type { DayWindow } from "../query/dayWindow";
import { changed } from "./changed";
import type { Session, View } from "./session";
import type { Sort } from "./sort";

/** Says everything in this language. */
export function withLang(session: Session, lang: Lang): Session {
  return changed(session, { lang });
}

/** Shows this view; null leaves it to the width of the screen. */
export function withView(session: Session, view: View | null): Session {
  return changed(session, { view });
}

/** Sorts the table in this way. */
export function withSort(session: Session, sort: Sort): Session {
  return changed(session, { sort });
}

/** Looks at these days; null looks at everything. */
export function moved(session: Session, window: DayWindow | null): Session {
  const same = window !== null && session.window?.from === window.from && session.window.to === window.to;
  return same ? session : changed(session, { window });
}

/** Keeps only what may lie in the window, or everything. */
export function withOnly(session: Session, only: boolean): Session {
  return changed(session, { only });
}

/** Turns to a view, and to one side of it where it has two. */
export function withInsight(
  session: Session,
  view: View,
  flags: Partial<Pick<Session, "due" | "aligned">> = {},
): Session {
  return changed(session, { view, ...flags });
}
