/** Parts of the page that are fetched before they are drawn: those of the first screen at once, all others when idle. */
import { detailPart } from "../detail/LateDetail";
import { optionsPart } from "../filter/LateOptions";
import { profileCardPart } from "../insight/LateProfileCard";
import { shortcutsPart } from "../keyboard/ShortcutsHelp";
import { fetchAhead } from "../load/latePart";
import { nothingAheadBefore, whenIdle } from "../load/whenIdle";
import { mapPart } from "../map/LateMap";
import { reportPart } from "../print/Printout";
import { mistakePart } from "../report/ReportMistake";
import { fetchTimeline } from "../timeline/LateTimeline";
import { loadVisTimeline } from "../timeline/loadVisTimeline";
import { PHONE } from "./screens";

/** Asks for what the first screen is going to need, as far as address and width tell, beside words and record. */
export function fetchFirstParts(): void {
  const asked = new URLSearchParams(location.search);
  if (asked.has("m")) fetchAhead(detailPart);
  const view = asked.get("view");
  if (view === "map") fetchAhead(mapPart);
  const timeline = view === null ? !matchMedia(PHONE).matches : view === "timeline";
  if (timeline) nothingAheadBefore(fetchTimeline(loadVisTimeline));
}

/** Asks for the rest once there is time: so it opens at once whenever it is wanted, and without a connection too. */
export function fetchLateParts(): void {
  whenIdle(() => {
    for (const part of [optionsPart, detailPart, reportPart, shortcutsPart, mistakePart, profileCardPart])
      fetchAhead(part);
  });
}
