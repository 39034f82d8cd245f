/** The details of some milestones, asked for as they are shown, and whether all of them have come. */
import { useMemo } from "react";
import type { Details, Milestone } from "../../dataset/dataset";
import { useDetailsOf, useTitlesOf } from "../load/partsContext";
import { useRecord } from "../record/recordContext";

export type Part = { readonly details: Details; readonly isWhole: boolean };

/** Hand in the same list as long as the milestones are the same. */
export function usePart(milestones: readonly Milestone[]): Part {
  const { details } = useRecord();
  const rows = useMemo(() => milestones.map(({ index }) => index), [milestones]);
  useDetailsOf(rows);
  useTitlesOf(rows);
  return { details, isWhole: milestones.every(({ id }) => details.milestones.has(id)) };
}
