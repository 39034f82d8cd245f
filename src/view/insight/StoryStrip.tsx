/** The timeline of one partnership as a strip: the present step in its middle, every mark a way to its own step. */
import { type MouseEvent, type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import type { Milestone } from "../../dataset/dataset";
import { opened } from "../../session/opened";
import { PHONE } from "../page/screens";
import { useSession } from "../page/sessionContext";
import { useMedia } from "../page/useMedia";
import { useRecord } from "../record/recordContext";
import { AxisMark } from "./AxisMark";
import { focusMark, MarkLink } from "./MarkLink";
import { type PlacedMark, packMarks, rowsOf } from "./packMarks";
import { useInsightText } from "./useInsightText";
import { axisAround, calendarSpan, yearAt } from "./yearAxis";

const YEAR_PX = 132;
const HEAD_PX = 26;
const RUN_OUT_PX = 30;
/** A click that misses all marks means the nearest one within a finger. */
const FINGER_PX = 24;

/** `beyond`: years drawn before and after those of the record, as many as may be seen when one end is in the middle. */
type Sizes = { readonly row: number; readonly mark: number; readonly beyond: number };
const WIDE: Sizes = { row: 12, mark: 9, beyond: 4 };
const NARROW: Sizes = { row: 9, mark: 7, beyond: 1 };

const middleOfRow = ({ row }: PlacedMark, sizes: Sizes) => HEAD_PX + (row + 0.75) * sizes.row;

const middleOf = ({ start, end }: PlacedMark) => (start + end) / 2;

function nearest(marks: readonly PlacedMark[], sizes: Sizes, x: number, y: number): PlacedMark | null {
  const away = (mark: PlacedMark) =>
    Math.hypot(Math.max(mark.start - x, x - mark.end, 0), middleOfRow(mark, sizes) - y);
  const near = marks.filter((mark) => away(mark) <= FINGER_PX);
  return near.reduce<PlacedMark | null>((a, b) => (a === null || away(b) < away(a) ? b : a), null);
}

/** Brings a place of the strip into its middle: smoothly, where the reader does not mind motion. */
function useCentred(box: RefObject<HTMLElement | null>, middle: number | null): void {
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    if (middle === null) return;
    const calm = isFirst.current || matchMedia("(prefers-reduced-motion: reduce)").matches;
    isFirst.current = false;
    // The picture has half the width of the box on either side, so that its first pixel can stand in the middle too.
    box.current?.scrollTo({ left: middle, behavior: calm ? "instant" : "smooth" });
  }, [box, middle]);
}

/** Who steps with the focus on a mark stays on the mark of the step. */
function useFocusAlong(box: RefObject<HTMLElement | null>, id: string): void {
  useEffect(() => {
    if (box.current?.contains(document.activeElement)) focusMark(box.current, id, { preventScroll: true });
  }, [box, id]);
}

type Props = { readonly lane: readonly Milestone[]; readonly at: number };

function useDrawn(lane: readonly Milestone[], sizes: Sizes) {
  const { today } = useRecord();
  return useMemo(() => {
    const spans = lane.map(calendarSpan);
    const now = yearAt(today);
    const axis = axisAround([...spans, { from: now, to: now }]);
    const xOf = (year: number) => (year - axis.from) * YEAR_PX;
    const marks = packMarks(spans, xOf, { least: sizes.mark, runOut: RUN_OUT_PX, room: sizes.mark + 2 });
    const heightPx = HEAD_PX + (rowsOf(marks) + 0.5) * sizes.row;
    const first = axis.from - sizes.beyond;
    const years = Array.from({ length: axis.to + sizes.beyond - first + 1 }, (_, nth) => first + nth);
    return { marks, years, xOf, now: xOf(now), widthPx: xOf(axis.to), heightPx };
  }, [lane, sizes, today]);
}

type Drawn = ReturnType<typeof useDrawn>;

function Axis({ years, xOf, now, heightPx }: Drawn) {
  return (
    <g>
      {years.map((year) => (
        <g key={year}>
          <path className="rhythm-grid" d={`M${xOf(year)} 4V${heightPx}`} />
          <text className="axis-tick" x={xOf(year) + 5} y={15}>
            {year}
          </text>
        </g>
      ))}
      <path className="rhythm-base" d={`M${xOf(years[0] ?? 0)} ${HEAD_PX - 4}H${xOf(years.at(-1) ?? 0)}`} />
      <path className="axis-today" d={`M${now} ${HEAD_PX - 4}V${heightPx}`} />
    </g>
  );
}

/** The stretch of time in which the present step lies. */
function Present({ mark, heightPx }: { readonly mark: PlacedMark; readonly heightPx: number }) {
  const { start, end } = mark;
  return (
    <rect className="axis-present" x={start - 3} width={end - start + 6} y={0} height={heightPx} rx={3} />
  );
}

export function StoryStrip({ lane, at }: Props) {
  const { story } = useInsightText();
  const { session, go } = useSession();
  const sizes = useMedia(PHONE) ? NARROW : WIDE;
  const drawn = useDrawn(lane, sizes);
  const box = useRef<HTMLElement>(null);
  const id = lane[at]?.id ?? "";
  const present = drawn.marks.find(({ milestone }) => milestone.id === id);
  useCentred(box, present ? middleOf(present) : null);
  useFocusAlong(box, id);
  const onMiss = (event: MouseEvent<SVGSVGElement>) => {
    if (event.target instanceof Element && event.target.closest("a")) return;
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const meant = nearest(drawn.marks, sizes, event.clientX - left, event.clientY - top);
    if (meant) go(opened(session, meant.milestone.id));
  };
  // The Tab key stops at the present mark, or at the first where the present step has none.
  const stop = present?.milestone ?? lane.find((each) => drawn.marks.some((mark) => mark.milestone === each));
  // Without a dated milestone there is nothing to look at and nowhere to go.
  if (drawn.marks.length === 0) return null;
  return (
    <nav ref={box} className="story-strip" aria-label={story.strip}>
      <div className="story-room">
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: a near miss of the pointer; every mark is a link of its own */}
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: the marks in it have names, and the place around it has */}
        <svg className="axis-picture" width={drawn.widthPx} height={drawn.heightPx} onClick={onMiss}>
          <Axis {...drawn} />
          {present && <Present mark={present} heightPx={drawn.heightPx} />}
          {lane.map((milestone) => {
            const mark = drawn.marks.find((each) => each.milestone === milestone);
            if (!mark) return null;
            const isOpen = milestone.id === id;
            return (
              <MarkLink
                key={milestone.id}
                milestone={milestone}
                current={isOpen ? "step" : undefined}
                isStop={milestone === stop}
              >
                <AxisMark mark={mark} y={middleOfRow(mark, sizes)} height={sizes.mark} isOpen={isOpen} />
              </MarkLink>
            );
          })}
        </svg>
      </div>
    </nav>
  );
}
