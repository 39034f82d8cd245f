/** Partnerships below each other on one axis, with marks of the same signs as on the timeline; each opens its milestone. */
import { type KeyboardEvent, useId, useRef, useState } from "react";
import type { MilestoneId } from "../../dataset/dataset";
import { useSession } from "../page/sessionContext";
import { useRecord } from "../record/recordContext";
import { AxisMark } from "./AxisMark";
import { calendarTicks, type Tick, yearTicks } from "./axisTicks";
import { keyMove } from "./compareKeys";
import type { Comparison } from "./compareMarks";
import { focusMark, MarkLink } from "./MarkLink";
import { usePartnershipName } from "./PartnershipLink";
import { type PlacedMark, packMarks, rowsOf } from "./packMarks";
import { Scrolls } from "./Scrolls";
import { useInsightText } from "./useInsightText";

const WIDTH = 960;
/** What a finger needs: no mark covers another in so many pixels either way. */
const ROW = 24;
const MARK = 11;
const NAME = 22;
const HEAD = 24;
const EDGE = 40;

type Drawn = {
  readonly partnership: number;
  readonly marks: readonly PlacedMark[];
  readonly top: number;
  readonly bottom: number;
};

function draw({ lanes, axis }: Comparison): {
  readonly xOf: (year: number) => number;
  drawn: readonly Drawn[];
} {
  const xOf = (year: number) => {
    const x = EDGE + ((year - axis.from) / (axis.to - axis.from)) * (WIDTH - 2 * EDGE);
    return Math.min(WIDTH - 1, Math.max(1, x));
  };
  let top = HEAD;
  const drawn = lanes.map(({ partnership, marks }) => {
    const placed = packMarks(marks, xOf, { least: MARK, runOut: 28, room: ROW });
    const lane = { partnership, marks: placed, top, bottom: top + NAME + (rowsOf(placed) + 0.25) * ROW };
    top = lane.bottom;
    return lane;
  });
  return { xOf, drawn };
}

type MarkProps = {
  readonly mark: PlacedMark;
  readonly top: number;
  readonly isStop: boolean;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

function Mark({ mark, top, ...rest }: MarkProps) {
  const isOpen = useSession().session.milestone === mark.milestone.id;
  const width = Math.max(ROW, mark.end - mark.start);
  const y = top + NAME + (mark.row + 0.5) * ROW;
  return (
    <MarkLink milestone={mark.milestone} current={isOpen ? "true" : undefined} {...rest}>
      <rect
        className="axis-hit"
        x={(mark.start + mark.end - width) / 2}
        y={y - ROW / 2}
        width={width}
        height={ROW}
      />
      <AxisMark mark={mark} y={y} height={MARK} isOpen={isOpen} />
    </MarkLink>
  );
}

function Ticks({ ticks, xOf, height, aligned }: TicksProps) {
  return ticks.map(({ at, words }) => (
    <g key={at}>
      <path
        className={aligned && at === 0 ? "compare-start" : "rhythm-grid"}
        d={`M${xOf(at)} ${HEAD - 6}V${height}`}
      />
      <text className="axis-tick" x={xOf(at)} y={13} textAnchor="middle">
        {words}
      </text>
    </g>
  ));
}

type TicksProps = {
  readonly ticks: readonly Tick[];
  readonly xOf: (year: number) => number;
  readonly height: number;
  readonly aligned: boolean;
};

/** The names of the lanes, which stay in sight while the picture is scrolled beneath them. */
function Names({ drawn, height }: { readonly drawn: readonly Drawn[]; readonly height: number }) {
  const nameOf = usePartnershipName();
  return drawn.map(({ partnership, top }) => (
    <p
      key={partnership}
      className="compare-name"
      aria-hidden="true"
      style={{ insetBlockStart: `${(top / height) * 100}%` }}
    >
      <span>{nameOf(partnership)}</span>
    </p>
  ));
}

/** The mark at which the Tab key stops: the one last gone to, the open one, or the first. */
function useStop(drawn: readonly Drawn[]) {
  const { milestone } = useSession().session;
  const [last, setLast] = useState<MilestoneId | null>(null);
  const ids = drawn.flatMap(({ marks }) => marks.map((mark) => mark.milestone.id));
  const stop = [last, milestone].find((id) => id !== null && ids.includes(id)) ?? ids[0];
  return { stop, setLast };
}

type Props = { readonly comparison: Comparison; readonly aligned: boolean };

export function CompareChart({ comparison, aligned }: Props) {
  const { compare } = useInsightText();
  const { lang } = useRecord();
  const nameOf = usePartnershipName();
  const id = useId();
  const picture = useRef<SVGSVGElement>(null);
  const { axis } = comparison;
  const { xOf, drawn } = draw(comparison);
  const { stop, setLast } = useStop(drawn);
  const height = drawn.at(-1)?.bottom ?? HEAD;
  const onKeyDown = (event: KeyboardEvent) => {
    const to = keyMove(event, drawn, stop);
    if (to === null || !picture.current) return;
    event.preventDefault();
    focusMark(picture.current, to);
  };
  return (
    <Scrolls label={compare.chart}>
      <div className="compare-box">
        <svg ref={picture} className="compare" aria-labelledby={id} viewBox={`0 0 ${WIDTH} ${height}`}>
          <title id={id}>{compare.chart}</title>
          <Ticks
            ticks={aligned ? yearTicks(axis, compare.yearsAfter) : calendarTicks(axis, lang)}
            xOf={xOf}
            height={height}
            aligned={aligned}
          />
          {drawn.map(({ partnership, marks, top }) => (
            <g key={partnership}>
              <title>{nameOf(partnership)}</title>
              <path className="rhythm-base" d={`M0 ${top}H${WIDTH}`} />
              {marks.map((mark) => (
                <Mark
                  key={mark.milestone.id}
                  mark={mark}
                  top={top}
                  isStop={mark.milestone.id === stop}
                  onFocus={() => setLast(mark.milestone.id)}
                  onKeyDown={onKeyDown}
                />
              ))}
            </g>
          ))}
        </svg>
        <Names drawn={drawn} height={height} />
      </div>
    </Scrolls>
  );
}
