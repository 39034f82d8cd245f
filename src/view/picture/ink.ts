/** The colours of pictures: those of the light theme (tokens.css), since paper and other people's pages are light. */
import type { Family } from "../../dataset/vocabulary";

export const INK = {
  paper: "#fbfaf7",
  card: "#ffffff",
  ink: "#1d1c1a",
  soft: "#5a564e",
  line: "#e5e1d8",
  "line-strong": "#8a857a",
  accent: "#aa3333",
} as const;

export const TONES: Readonly<Record<Family, string>> = {
  farming: "#4c6600",
  learning: "#8a5200",
  health: "#b01e5b",
  culture: "#8436a8",
  trade: "#006e64",
  building: "#54575f",
  work: "#0b62a0",
  government: "#3f45b8",
};

/** A colour mixed with white; `share` of it from 0 to 1. */
export function pale(colour: string, share: number): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return `#${parts
    .map((part) =>
      Math.round(255 + (part - 255) * share)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}
