/** The small mark beside a date in lists, details and the legend: the same signs as on the timeline. */
import type { Index, Milestone } from "../../dataset/dataset";
import { markClasses } from "./family";

/** A glyph from class names alone, for the legend. */
export function PlainGlyph({ classes }: { readonly classes: string }) {
  return (
    <svg
      className={`glyph ${classes}`}
      viewBox="0 0 34 16"
      width="34"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      {shapeOf(classes)}
      {classes.includes("uncertain") && (
        <text className="glyph-doubt" x="17" y="12.5" textAnchor="middle">
          ?
        </text>
      )}
    </svg>
  );
}

function shapeOf(classes: string) {
  if (classes.includes("precision-day")) return <circle className="glyph-fill" cx="17" cy="8" r="5" />;
  if (classes.includes("precision-unknown"))
    return <rect className="glyph-chip" x="6" y="3" width="22" height="10" rx="5" />;
  if (classes.includes("runs-left")) return <path className="glyph-fill" d="M32 3H11L4 8l7 5h21z" />;
  if (classes.includes("runs-right")) return <path className="glyph-fill" d="M2 3h21l7 5-7 5H2z" />;
  const width = classes.includes("precision-month") ? 10 : classes.includes("precision-year") ? 22 : 30;
  return <rect className="glyph-fill" x={17 - width / 2} y="3" width={width} height="10" rx="2" />;
}

type Props = { readonly index: Index; readonly milestone: Milestone };

export function Glyph({ index, milestone }: Props) {
  return <PlainGlyph classes={markClasses(index, milestone)} />;
}
