/** The question that a session asks: its filters, and its window where the reader wants only that. */
import { memoLast } from "../base/memo";
import type { DayWindow } from "../query/dayWindow";
import type { Filters, Question } from "../query/question";
import type { Session } from "./session";

/** The same object while filters and limits stay the same: moving the window asks nothing new unless `only` is set. */
export function questionOf(session: Session): Question {
  return asked(session.question, session.only ? session.window : null, session.due);
}

const asked = memoLast(
  (filters: Filters, within: DayWindow | null, due: boolean): Question => ({ ...filters, within, due }),
);
