/** Transitions of the filters. Lists stay sorted and without doubles, so that equal filters have one address. */
import { type Choices, EMPTY_FILTERS, FACETS, type Facet } from "../query/question";
import { changed } from "./changed";
import type { Session } from "./session";

/** A value that one list can hold. */
export type Choice<F extends Facet> = Choices[F][number];

/** Chooses exactly these values of a list; none of them lifts its restriction. */
export function withFacet<F extends Facet>(
  session: Session,
  facet: F,
  values: readonly Choice<F>[],
): Session {
  const sorted = [...new Set(values)].sort();
  const before: readonly string[] = session.question[facet];
  if (sorted.length === before.length && sorted.every((value, at) => value === before[at])) return session;
  return changed(session, { question: { ...session.question, [facet]: sorted } });
}

/** Chooses a value that was not chosen, or takes it back. */
export function toggled<F extends Facet>(session: Session, facet: F, value: Choice<F>): Session {
  const before: readonly Choice<F>[] = session.question[facet];
  const others = before.filter((each) => each !== value);
  return withFacet(session, facet, others.length < before.length ? others : [...before, value]);
}

/** Looks for these words, kept as typed. */
export function withText(session: Session, text: string): Session {
  return text === session.question.text
    ? session
    : changed(session, { question: { ...session.question, text } });
}

/** Lifts every restriction, that to the window too; the reader stays where they look. */
export function cleared(session: Session): Session {
  return isFiltered(session)
    ? changed(session, { question: EMPTY_FILTERS, only: false, due: false })
    : session;
}

/** Keeps only plans of which something may still come, or everything. */
export function withDue(session: Session, due: boolean): Session {
  return changed(session, { due });
}

/** Whether anything is left out of what the reader sees. */
export function isFiltered({ question, only, due }: Session): boolean {
  return only || due || question.text !== "" || FACETS.some((facet) => question[facet].length > 0);
}
