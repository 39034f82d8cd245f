import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answer } from "../../src/query/answer";
import { isGroup, type Shown } from "../../src/query/laneGroups";
import { arranged, isGroupOpen } from "../../src/session/arranged";
import { withFacet } from "../../src/session/filtered";
import { GROUPS_ALONE, isOpen, withGroup } from "../../src/session/groups";
import {
  togglePinned,
  toggleUnfolded,
  withAllGroups,
  withGroupOpen,
  withOrder,
  withPinned,
} from "../../src/session/lanes";
import { hasExamples, pinnedIn } from "../../src/session/pinnedIn";
import { questionOf } from "../../src/session/questionOf";
import { INITIAL, type Session } from "../../src/session/session";
import { indexOf } from "../support/dataset";

const SIDES = [{ vn: ["vn-da-nang"] }, { vn: ["vn-dak-lak"] }];

/** So many lanes of two provinces; of lanes 3 and 5 citations were checked, of 5 the most, of 7 the fewest. */
function record(count: number) {
  const checked = new Map([
    [3, 2],
    [5, 4],
    [7, 1],
  ]);
  const lanes = Array.from({ length: count }, (_, at) => [
    `lane-${String(at).padStart(3, "0")}`,
    {
      milestones: [`m${at} ${2000 + (at % 20)}-01-01`, `n${at} 2022-01-01`],
      checked: checked.get(at) ?? 0,
      partner: ["kr-uiwang"],
      ...SIDES[at % 2],
    },
  ]);
  return indexOf(Object.fromEntries(lanes));
}

const index = record(100);
const found = (session: Session) => answer(index, questionOf(session));

/** What stands in rows of marks, from top to bottom, while a milestone of `selected` is open. */
function rows(session: Session, selected: number | null = null, of = index): readonly Shown[] {
  const all = answer(of, questionOf(session));
  const { pinned, loose, groups } = arranged(all, of, session);
  const grouped = groups.flatMap((group): readonly Shown[] =>
    isGroupOpen(all, session, group, selected) ? group.lanes : [group],
  );
  return [...pinned, ...loose, ...grouped];
}

const topOf = (session: Session) =>
  arranged(found(session), index, session).pinned.map(({ partnership }) => partnership);

describe("what stands at the top", () => {
  it("are the two most checked partnerships, until the reader says otherwise", () => {
    expect(pinnedIn(found(INITIAL), index, INITIAL)).toEqual(["lane-003", "lane-005"]);
    expect(hasExamples(found(INITIAL), index, INITIAL)).toBe(true);
    expect(topOf(INITIAL)).toEqual([3, 5]);
  });

  it("are no examples where there are few lanes, or where filters leave a part of them", () => {
    const few = record(12);
    expect(pinnedIn(answer(few, questionOf(INITIAL)), few, INITIAL)).toEqual([]);
    const part: Session = { ...INITIAL, only: true, window: { from: 0, to: 12_000 } as Session["window"] };
    expect(pinnedIn(found(part), index, part)).toEqual([]);
  });

  it("keeps an example that a filter leaves whole", () => {
    const session = withFacet(INITIAL, "province", ["vn-dak-lak"]);
    expect(topOf(session)).toEqual([3, 5]);
  });

  it("is joined by what is pinned, and left by what is taken back, the examples too", () => {
    const shown = pinnedIn(found(INITIAL), index, INITIAL);
    const more = togglePinned(INITIAL, "lane-010", shown);
    expect(more.pinned).toEqual(["lane-003", "lane-005", "lane-010"]);
    expect(hasExamples(found(more), index, more)).toBe(false);
    const none = shown.reduce((session, id) => togglePinned(session, id, session.pinned ?? shown), INITIAL);
    expect(none.pinned).toEqual([]);
    expect(topOf(none)).toEqual([]);
  });

  it("follows the chosen order", () => {
    const pinned = withPinned(INITIAL, ["lane-019", "lane-000"]);
    expect(topOf(pinned)).toEqual([0, 19]);
    expect(topOf(withOrder(pinned, "contact"))).toEqual([0, 19]);
  });
});

describe("provinces", () => {
  it("are folded where there are many lanes, open where few are left or provinces were chosen", () => {
    expect(rows(INITIAL).filter(isGroup)).toHaveLength(2);
    const both = withFacet(INITIAL, "province", ["vn-dak-lak", "vn-da-nang"]);
    expect(rows(both).filter(isGroup)).toHaveLength(0);
    expect(rows(INITIAL, null, record(50)).filter(isGroup)).toHaveLength(0);
  });

  it("open one by one or all at once, and hold every lane that is not at the top", () => {
    const one = withGroupOpen(INITIAL, "vn-dak-lak", true);
    expect(rows(one).filter(isGroup)).toHaveLength(1);
    const open = rows(withAllGroups(INITIAL, "open"));
    expect(open.filter(isGroup)).toHaveLength(0);
    expect(open).toHaveLength(100);
  });

  it("are open around the open milestone, until the reader folds that one", () => {
    const folded = (session: Session) => rows(session, 7).filter(isGroup).length;
    expect(folded(INITIAL)).toBe(1);
    expect(folded(withGroupOpen(INITIAL, "vn-da-nang", false))).toBe(1);
    expect(folded(withGroupOpen(INITIAL, "vn-dak-lak", false))).toBe(2);
  });

  it("are as the reader last said, whatever was said before", () => {
    const acts = fc.array(
      fc.oneof(
        fc.constantFrom("open" as const, "folded" as const),
        fc.tuple(fc.constantFrom("a", "b", "c"), fc.boolean()),
      ),
    );
    fc.assert(
      fc.property(acts, fc.boolean(), (said, byItself) => {
        const model = new Map<string, boolean>(["a", "b", "c"].map((id) => [id, byItself]));
        let groups = GROUPS_ALONE;
        for (const act of said) {
          if (typeof act === "string") {
            groups = { ...GROUPS_ALONE, all: act };
            for (const id of model.keys()) model.set(id, act === "open");
          } else {
            groups = withGroup(groups, ...act);
            model.set(...act);
          }
        }
        for (const [id, open] of model) expect(isOpen(groups, id, byItself)).toBe(open);
      }),
    );
  });
});

describe("a lane in its place", () => {
  it("opens and folds again", () => {
    const open = toggleUnfolded(INITIAL, "lane-010");
    expect(open.unfolded).toEqual(["lane-010"]);
    expect(toggleUnfolded(open, "lane-010")).toEqual(INITIAL);
  });
});
