/** A mark on the axis of a comparison or a story, in the signs of the timeline: dot, bar, or running out in an arrow. */
import type { Milestone } from "../../dataset/dataset";
import { dateInWords } from "../mark/dateWords";
import { doubtOf, markClasses } from "../mark/family";
import { useRecord } from "../record/recordContext";
import { useTitle } from "../record/useTitle";
import type { PlacedMark } from "./packMarks";

/** What a mark says: when it was, as exactly as is known, and its title. */
export function useMarkWords(): (milestone: Milestone) => string {
  const { lang } = useRecord();
  const titleOf = useTitle();
  return (milestone) => `${dateInWords(milestone, lang)}: ${titleOf(milestone.index)}`;
}

const ARROW = 6;

/** The outline of a mark of this height around the line `y`. */
function outlineOf({ shape, start, end }: PlacedMark, y: number, height: number): string {
  const [top, bottom] = [y - height / 2, y + height / 2];
  if (shape === "runs-out-right")
    return `M${start} ${top}H${end - ARROW}L${end} ${y}L${end - ARROW} ${bottom}H${start}Z`;
  if (shape === "runs-out-left")
    return `M${end} ${top}H${start + ARROW}L${start} ${y}L${start + ARROW} ${bottom}H${end}Z`;
  return `M${start} ${top}H${end}V${bottom}H${start}Z`;
}

type Props = {
  readonly mark: PlacedMark;
  /** Its middle line, and how high it is, in pixels. */
  readonly y: number;
  readonly height: number;
  readonly isOpen: boolean;
};

export function AxisMark({ mark, y, height, isOpen }: Props) {
  const { index } = useRecord();
  const { milestone, start, end } = mark;
  const middle = (start + end) / 2;
  const classes = `axis-mark ${markClasses(index, milestone)}${isOpen ? " is-open" : ""}`;
  return (
    <g className={classes}>
      {mark.shape === "dot" ? (
        <circle className="axis-shape" cx={middle} cy={y} r={height / 2} />
      ) : (
        <path className="axis-shape" d={outlineOf(mark, y, height)} />
      )}
      {doubtOf(milestone.date.edtf).uncertain && (
        <text className="axis-doubt" x={middle} y={y + 3} textAnchor="middle">
          ?
        </text>
      )}
    </g>
  );
}
