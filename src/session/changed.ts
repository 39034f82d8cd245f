/** The one way in which a session changes; all transitions go through it. */
import type { Session } from "./session";

/** The session with these values; the very same object where they say nothing new. */
export function changed(session: Session, values: Partial<Session>): Session {
  const keys = Object.keys(values) as (keyof Session)[];
  return keys.every((key) => Object.is(session[key], values[key])) ? session : { ...session, ...values };
}
