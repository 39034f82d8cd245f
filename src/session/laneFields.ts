/** The lanes in the address: their order, those at the top, those opened in their place, and provinces open or folded. */
import type { Index } from "../dataset/dataset";
import { LANE_ORDERS } from "../query/laneOrder";
import { GROUPS_ALONE, type Groups, withGroup } from "./groups";
import { withGroups, withOrder, withPinned, withUnfolded } from "./lanes";
import { INITIAL } from "./session";
import { type Dropped, singleField, type UrlField, type UrlText } from "./urlField";

/** The order of lanes. */
export const ORDER = singleField(
  "order",
  ({ order }) => (order === INITIAL.order ? null : order),
  (text, session) => {
    const order = LANE_ORDERS.find((name) => name === text);
    return order ? withOrder(session, order) : "unknown";
  },
);

/** Stands for a list that the reader emptied, where one that is not there leaves it to the page. */
const NONE: string = "none";
const ALL: string = "all";

function valuesOf(name: string, text: UrlText): readonly string[] {
  return (text(name) ?? "").split(",").filter((value) => value !== "");
}

/** The values that are understood, and the others as they are told to the reader. */
function sorted(
  name: string,
  values: readonly string[],
  isKnown: (value: string) => boolean,
): { readonly known: readonly string[]; readonly dropped: readonly Dropped[] } {
  const wrong = values.filter((value) => !isKnown(value));
  return {
    known: values.filter(isKnown),
    dropped: wrong.map((value) => ({ name, value, why: "unknown" })),
  };
}

function isPartnership({ partnerships }: Index): (value: string) => boolean {
  return (value) => partnerships.some(({ id }) => id === value);
}

/** Lanes at the top; `none` where the reader took the examples from there. */
export const PINNED: UrlField = {
  names: ["pin"],
  write: ({ pinned }) => (pinned === null ? [] : [["pin", pinned.join(",") || NONE]]),
  read: (text, session, index) => {
    const values = valuesOf("pin", text);
    const { known, dropped } = sorted(
      "pin",
      values.filter((value) => value !== NONE),
      isPartnership(index),
    );
    const said = known.length > 0 || values.includes(NONE);
    return { session: said ? withPinned(session, known) : session, dropped };
  },
};

/** Lanes open in their place. */
export const UNFOLDED: UrlField = {
  names: ["open"],
  write: ({ unfolded }) => (unfolded.length > 0 ? [["open", unfolded.join(",")]] : []),
  read: (text, session, index) => {
    const { known, dropped } = sorted("open", valuesOf("open", text), isPartnership(index));
    return { session: withUnfolded(session, known), dropped };
  },
};

/** `all` or `none`, then provinces that are open, and with a dash before them those that are folded. */
export const GROUPS: UrlField = {
  names: ["groups"],
  write: ({ groups: { all, open, folded } }) => {
    const word = all === null ? [] : [all === "open" ? ALL : NONE];
    const values = [...word, ...open, ...folded.map((id) => `-${id}`)];
    return values.length > 0 ? [["groups", values.join(",")]] : [];
  },
  read: (text, session, { units }) => {
    const isProvince = (value: string) => units.get(value.replace(/^-/, ""))?.country === "VN";
    const values = valuesOf("groups", text);
    const words = values.filter((value) => value === ALL || value === NONE);
    const others = values.filter((value) => !words.includes(value));
    const { known, dropped } = sorted("groups", others, isProvince);
    const groups = known.reduce(
      (before: Groups, value) => withGroup(before, value.replace(/^-/, ""), !value.startsWith("-")),
      { ...GROUPS_ALONE, all: allOf(words) },
    );
    return { session: withGroups(session, groups), dropped };
  },
};

function allOf([word]: readonly string[]): Groups["all"] {
  if (word === undefined) return null;
  return word === ALL ? "open" : "folded";
}
