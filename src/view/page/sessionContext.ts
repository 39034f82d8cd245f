/** How any part of the page reads and changes what the reader looks at. */
import { createContext, use } from "react";
import type { Session } from "../../session/session";

/** push: a step that the browser's back undoes. replace: a refinement of the step before, such as panning. */
export type HowToGo = "push" | "replace";

export type SessionDoor = {
  readonly session: Session;
  /** The address of a session. */
  readonly href: (session: Session) => string;
  readonly go: (session: Session, how?: HowToGo) => void;
};

const SessionContext = createContext<SessionDoor | null>(null);

export const SessionProvider = SessionContext.Provider;

/** The session of the page; a component outside the provider is a bug of ours. */
export function useSession(): SessionDoor {
  const door = use(SessionContext);
  if (!door) throw new Error("no session here");
  return door;
}
