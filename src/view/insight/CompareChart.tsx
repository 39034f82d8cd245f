/** Partnerships below each other on one axis, with marks of the same signs as on the timeline. */
import { useId } from "react";
import { markClasses } from "../mark/family";
import { useRecord } from "../record/recordContext";
import { type Axis, axisOf, type CompareLane, type CompareMark } from "./compareMarks";
import { usePartnershipName } from "./PartnershipLink";
import { Scrolls } from "./Scrolls";
import { useInsightText } from "./useInsightText";

const WIDTH = 960;
const ROW = 12;
const NAME = 28;
const HEAD = 22;
const EDGE = 26;
const LEAST = 9;
const RUN_OUT = 26;

function xOf(year: number, { from, to }: Axis): number {
  return EDGE + ((year - from) / (to - from)) * (WIDTH - 2 * EDGE);
}

/** Where a mark begins and ends in pixels; on a side that is not known it runs out. */
type Placed = {
  readonly mark: CompareMark;
  readonly start: number;
  readonly end: number;
  readonly row: number;
};

function spanOf({ from, to }: CompareMark, axis: Axis): { readonly start: number; readonly end: number } {
  const [left, right] = [from === null ? null : xOf(from, axis), to === null ? null : xOf(to, axis)];
  const start = left ?? (right ?? 0) - RUN_OUT;
  const end = right ?? start + RUN_OUT;
  if (end - start >= LEAST) return { start, end };
  const middle = (start + end) / 2;
  return { start: middle - LEAST / 2, end: middle + LEAST / 2 };
}

/** Gives each mark the first row in which it covers no other. */
function packed({ marks }: CompareLane, axis: Axis): readonly Placed[] {
  const ends: number[] = [];
  return marks
    .map((mark) => ({ mark, ...spanOf(mark, axis) }))
    .sort((a, b) => a.start - b.start)
    .map((each) => {
      const free = ends.findIndex((end) => end + 1 < each.start);
      const row = free < 0 ? ends.length : free;
      ends[row] = each.end;
      return { ...each, row };
    });
}

/** A day is a dot, all else a bar as long as what is known. */
function Mark({ mark, start, end, row, top }: Placed & { readonly top: number }) {
  const { index } = useRecord();
  const classes = `compare-mark ${markClasses(index, mark.milestone)}`;
  const y = top + NAME + row * ROW;
  if (end - start <= LEAST) return <circle className={classes} cx={(start + end) / 2} cy={y} r={LEAST / 2} />;
  return <rect className={classes} x={start} y={y - LEAST / 2} width={end - start} height={LEAST} rx={2} />;
}

type LaneProps = { readonly lane: CompareLane; readonly marks: readonly Placed[]; readonly top: number };

function Lane({ lane, marks, top }: LaneProps) {
  const name = usePartnershipName()(lane.partnership);
  return (
    <g>
      <path className="rhythm-base" d={`M0 ${top}H${WIDTH}`} />
      <text className="compare-name" x={8} y={top + 15}>
        {name}
      </text>
      {marks.map((placed) => (
        <Mark key={placed.mark.milestone.id} {...placed} top={top} />
      ))}
    </g>
  );
}

function heightOf(marks: readonly Placed[]): number {
  return NAME + (Math.max(0, ...marks.map(({ row }) => row)) + 1) * ROW;
}

function ticksOf({ from, to }: Axis): readonly number[] {
  const step = [1, 2, 5, 10, 20].find((each) => (to - from) / each <= 12) ?? 50;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, at) => first + at * step);
}

type Props = { readonly lanes: readonly CompareLane[]; readonly aligned: boolean };

export function CompareChart({ lanes, aligned }: Props) {
  const { compare } = useInsightText();
  const id = useId();
  const axis = axisOf(lanes);
  const drawn = lanes.map((lane) => ({ lane, marks: packed(lane, axis) }));
  const tops = drawn.map((_, at) =>
    drawn.slice(0, at).reduce((sum, { marks }) => sum + heightOf(marks), HEAD),
  );
  const height = drawn.reduce((sum, { marks }) => sum + heightOf(marks), HEAD);
  return (
    <Scrolls label={compare.chart}>
      <svg className="compare" role="img" aria-labelledby={id} viewBox={`0 0 ${WIDTH} ${height}`}>
        <title id={id}>{compare.chart}</title>
        {ticksOf(axis).map((year) => (
          <g key={year}>
            <path
              className={aligned && year === 0 ? "compare-start" : "rhythm-grid"}
              d={`M${xOf(year, axis)} ${HEAD - 4}V${height}`}
            />
            <text className="compare-tick" x={xOf(year, axis)} y={12} textAnchor="middle">
              {aligned ? compare.yearsAfter(year) : year}
            </text>
          </g>
        ))}
        {drawn.map(({ lane, marks }, at) => (
          <Lane key={lane.partnership} lane={lane} marks={marks} top={tops[at] ?? HEAD} />
        ))}
      </svg>
    </Scrolls>
  );
}
