/** Every field of the address but the language, in the order in which they are written. A later field is one more entry. */
import { findMilestone } from "../query/findMilestone";
import { formatDay, parseDay } from "../time/day";
import { FIELD, KIND, PARTNER, PARTNERSHIP, PROVINCE, STATUS } from "./choiceFields";
import { withText } from "./filtered";
import { GROUPS, ORDER, PINNED, UNFOLDED } from "./laneFields";
import { moved, withSort, withView } from "./looks";
import { opened } from "./opened";
import { INITIAL, VIEWS } from "./session";
import { parseSort } from "./sort";
import { type Dropped, flagField, singleField, type UrlField } from "./urlField";

const VIEW = singleField(
  "view",
  ({ view }) => view,
  (text, session) => {
    const view = VIEWS.find((name) => name === text);
    return view ? withView(session, view) : "unknown";
  },
);

const SORT = singleField(
  "sort",
  ({ sort }) => (sort === INITIAL.sort ? null : sort),
  (text, session) => {
    const sort = parseSort(text);
    return sort ? withSort(session, sort) : "unknown";
  },
);

const WORDS = singleField(
  "q",
  ({ question }) => question.text || null,
  (text, session) => withText(session, text),
);

/** The milestone that is open. A former id opens what it is called now, and says so. */
const MILESTONE: UrlField = {
  names: ["m"],
  write: ({ milestone }) => (milestone === null ? [] : [["m", milestone]]),
  read: (text, session, index) => {
    const value = text("m") ?? "";
    const found = findMilestone(index, value);
    if (found.kind !== "found") return { session, dropped: [{ name: "m", value, why: found.kind }] };
    const renamed = found.milestone.id !== value;
    return {
      session: opened(session, found.milestone.id),
      dropped: renamed ? [{ name: "m", value, why: "renamed" }] : [],
    };
  },
};

/** Where the timeline looks: two ISO days, of use only together and in order. */
const WINDOW: UrlField = {
  names: ["from", "to"],
  write: ({ window }) =>
    window === null
      ? []
      : [
          ["from", formatDay(window.from)],
          ["to", formatDay(window.to)],
        ],
  read: (text, session) => {
    const [from, to] = [parseDay(text("from") ?? ""), parseDay(text("to") ?? "")];
    if (from !== null && to !== null && from <= to)
      return { session: moved(session, { from, to }), dropped: [] };
    const dropped = ["from", "to"].flatMap((name): Dropped[] => {
      const value = text(name);
      return value === null ? [] : [{ name, value, why: "unknown" }];
    });
    return { session, dropped };
  },
};

export const URL_FIELDS: readonly UrlField[] = [
  VIEW,
  SORT,
  PROVINCE,
  PARTNER,
  FIELD,
  KIND,
  STATUS,
  WORDS,
  WINDOW,
  ORDER,
  PINNED,
  UNFOLDED,
  GROUPS,
  MILESTONE,
  PARTNERSHIP,
  flagField("due"),
  flagField("aligned"),
  flagField("embed"),
  flagField("only"),
];
