/** The drawings of kinds and families: our own, as SVG path data on a grid of 16, drawn as lines of 1.5. */
import type { Family, Kind } from "../../dataset/vocabulary";

/** Path data for each kind of event. */
export const KIND_PATHS: Readonly<Record<Kind, string>> = {
  agreement: "M4 2h5.5L12.5 5v9H4zM9.5 2v3h3M6 11.5c1-2.4 1.8.6 2.6-1s1 .8 2 .3",
  visit: "M2.5 5.5h11v8h-11zM6 5.5v-2h4v2M2.5 9.3h11",
  exchange: "M2.5 6h10.3M10 3.2 12.8 6 10 8.8M13.5 10.5H3.2M6 7.7 3.2 10.5 6 13.3",
  training: "M8 3.2 15 6.6 8 10 1 6.6zM4.2 8.4v3.2c2.4 1.6 5.2 1.6 7.6 0V8.4",
  donation:
    "M2.5 6.5h11v2.7h-11zM3.5 9.2h9v4.3h-9zM8 6.5v7M8 6.5C5 6.5 4.6 3 6.2 3 7.6 3 8 6.5 8 6.5S8.4 3 9.8 3c1.6 0 1.2 3.5-1.8 3.5",
  project: "M2.5 4.5h11v7.5h-11zM2.5 8.2h11M8 4.5v3.7M5.3 8.2V12M10.7 8.2V12",
  trade: "M3 7.2v6.3h10V7.2M1.8 7.2 3.4 3h9.2l1.6 4.2zM6.4 13.5V10h3.2v3.5",
  labour: "M2.8 13.2 8.6 7.4M6.6 4.8l4.6 4.6 2-2-4.6-4.6C7 1.6 5.2 2 4 3.2z",
  award: "M8 9.6a3.3 3.3 0 1 0 0-6.6 3.3 3.3 0 0 0 0 6.6zM6 9.2 5 14l3-1.6L11 14l-1-4.8",
  anniversary: "M2.8 4h10.4v9.5H2.8zM2.8 7h10.4M5.6 2.3V5M10.4 2.3V5M6.2 10.2l1.4 1.4 2.4-2.6",
  proposal: "M2.3 4h11.4v8.3H2.3zM2.5 4.4 8 9l5.5-4.6",
  programme: "M5.5 4h8M5.5 8h8M5.5 12h8M2.4 4h.2M2.4 8h.2M2.4 12h.2",
  other: "M8 3.4a4.6 4.6 0 1 0 0 9.2 4.6 4.6 0 0 0 0-9.2z",
};

/** Path data for each family of fields. */
export const FAMILY_PATHS: Readonly<Record<Family, string>> = {
  farming:
    "M8 14V8.4M8 9.4C8 6 5.6 4.4 2.4 4.4c0 3.4 2.2 5 5.6 5M8 7.6C8 4.6 10.2 3 13.6 3c0 3.2-2.2 4.6-5.6 4.6",
  learning:
    "M8 4.4C6.4 3.3 4.4 3 2.4 3v9c2 0 4 .3 5.6 1.4C9.6 12.3 11.6 12 13.6 12V3c-2 0-4 .3-5.6 1.4zM8 4.4v9",
  health: "M6.3 2.6h3.4v3.7h3.7v3.4H9.7v3.7H6.3V9.7H2.6V6.3h3.7z",
  culture: "M6 12V4l7-1.5V10M6 12a2 1.6 0 1 1-4 0 2 1.6 0 0 1 4 0zM13 10.2a2 1.6 0 1 1-4 0 2 1.6 0 0 1 4 0z",
  trade:
    "M8 2.8c3 0 5 .9 5 2s-2 2-5 2-5-.9-5-2 2-2 5-2zM3 4.8v6.4c0 1.1 2 2 5 2s5-.9 5-2V4.8M3 8c0 1.1 2 2 5 2s5-.9 5-2",
  building: "M4 13.5v-11h8v11M2.4 13.5h11.2M6.4 5.3h.2M9.4 5.3h.2M6.4 8h.2M9.4 8h.2M7 13.5v-2.7h2v2.7",
  work: "M8 8.4A2.7 2.7 0 0 0 10.7 5.7H5.3A2.7 2.7 0 0 0 8 8.4zM4.4 5.7h7.2M5.3 5.7a2.7 2.7 0 0 1 5.4 0M3 13.6c0-3 2-4.4 5-4.4s5 1.4 5 4.4",
  government: "M2.3 6 8 2.5 13.7 6zM4.2 6.2v5.6M8 6.2v5.6M11.8 6.2v5.6M2.4 13.5h11.2",
};
