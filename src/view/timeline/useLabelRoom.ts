/** What labels need on this screen: measured in the font that is here by now, limited by the width of the lanes. */
import { useMemo } from "react";
import { useRecord } from "../record/recordContext";
import { greatestTitlePx, labelWidths } from "./labelWidth";
import { useFontsReady } from "./useFontsReady";
import type { LabelRoom } from "./useTimelineWindow";

const FONT = '"Be Vietnam Pro", "Cau Noi Fallback", system-ui, sans-serif';

/** `width` of the lanes in pixels. Stays the same object while titles, fonts and width do. */
export function useLabelRoom(width: number): LabelRoom {
  const { titles } = useRecord();
  const labelWidth = labelWidths(titles, FONT, useFontsReady(), greatestTitlePx(width));
  return useMemo(() => ({ width, labelWidth }), [width, labelWidth]);
}
