/** The width that the lanes have on screen, kept up to date; 0 until it is known. */
import type { RefObject } from "react";
import { useWidth } from "../page/useWidth";
import type { Heading } from "./laneLayout";

/** Lines around the frame, and the names beside the lanes; timeline.css holds the same numbers. */
const LINES_PX = 2;
const NAMES_REM = 13.5;

/**
 * The width that the lanes are going to have, read off the room in which they will stand: so they are laid out and
 * drawn once. 0 where nothing stands there yet.
 */
function expectedWidth(heading: Heading): number {
  const room = document.querySelector(".view")?.getBoundingClientRect().width ?? 0;
  if (room === 0) return 0;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Math.round(room - LINES_PX - (heading === "beside" ? NAMES_REM * rem : 0));
}

export function useTimelineWidth(element: RefObject<HTMLElement | null>, heading: Heading): number {
  return useWidth(element, () => expectedWidth(heading));
}
