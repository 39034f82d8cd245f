/** Which groups of lanes are open: what holds for all of them, and what the reader said of one. */
import type { PlaceId } from "../place/unit";

/** Lists are sorted, hold nothing twice, share nothing, and hold nothing that `all` says already. */
export type Groups = {
  /** Null: as many lanes as there are decide. */
  readonly all: "open" | "folded" | null;
  /** Provinces of today. */
  readonly open: readonly PlaceId[];
  readonly folded: readonly PlaceId[];
};

/** As they stand until the reader says something. */
export const GROUPS_ALONE: Groups = { all: null, open: [], folded: [] };

/** Whether a group is open where without the reader's word it would be `byItself`. */
export function isOpen({ all, open, folded }: Groups, province: PlaceId, byItself: boolean): boolean {
  if (open.includes(province)) return true;
  if (folded.includes(province)) return false;
  return all === null ? byItself : all === "open";
}

/** The same groups with this one open, or folded. */
export function withGroup(groups: Groups, province: PlaceId, open: boolean): Groups {
  const others = (list: readonly PlaceId[]) => list.filter((id) => id !== province);
  return {
    all: groups.all,
    open: open && groups.all !== "open" ? [...others(groups.open), province].sort() : others(groups.open),
    folded:
      !open && groups.all !== "folded" ? [...others(groups.folded), province].sort() : others(groups.folded),
  };
}
