/** Milestones by year and group of fields, as stacked bars; what is only possible stands pale, on top, in no family. */
import { type CSSProperties, type ReactNode, useId, useLayoutEffect, useMemo, useRef } from "react";
import type { Milestones } from "../../dataset/milestones";
import { FAMILIES } from "../../dataset/vocabulary";
import { formatNumber } from "../../i18n/wordNumber";
import { type Rhythm, rhythmOf, type YearRow } from "../../query/insight/rhythm";
import { partsOfDay } from "../../time/day";
import { useRecord } from "../record/recordContext";
import { RhythmTable } from "./RhythmTable";
import { Scrolls } from "./Scrolls";
import { useInsightText } from "./useInsightText";

const BAR = 14;
const STEP = 20;
const HEIGHT = 120;
const FOOT = 18;
const LEFT = 26;
/** Beyond the last bar, for the half of its year that is wider than the bar. */
const RIGHT = 8;

type BarProps = { readonly row: YearRow; readonly x: number; readonly unit: number };

function Bar({ row, x, unit }: BarProps) {
  let y = HEIGHT;
  const parts = FAMILIES.flatMap((family) => {
    const { certain } = row.cells[family];
    if (certain === 0) return [];
    y -= certain * unit;
    return [
      <rect
        key={family}
        className={`bar family-${family}`}
        x={x}
        y={y}
        width={BAR}
        height={certain * unit}
      />,
    ];
  });
  const possible = row.all.possible * unit;
  return (
    <>
      {parts}
      {possible > 0 && (
        <rect className="bar-possible" x={x + 0.5} y={y - possible} width={BAR - 1} height={possible} />
      )}
    </>
  );
}

/** Every so many years are named, so that names do not touch. */
function everyOf(count: number): number {
  return count > 24 ? 5 : count > 10 ? 2 : 1;
}

/** A round number of milestones for the one line that helps to read heights. */
function gridOf(most: number): number {
  return [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].findLast((each) => each <= most) ?? 1;
}

function Picture({ rhythm, describedBy }: { readonly rhythm: Rhythm; readonly describedBy: string }) {
  const text = useInsightText();
  const { lang } = useRecord();
  const { years } = rhythm;
  const most = Math.max(1, ...years.map(({ all }) => all.certain + all.possible));
  const unit = (HEIGHT - 8) / most;
  const width = LEFT + years.length * STEP + RIGHT;
  const every = everyOf(years.length);
  const grid = gridOf(most);
  return (
    <svg
      className="rhythm"
      role="img"
      aria-label={text.rhythm.byYear}
      aria-describedby={describedBy}
      viewBox={`0 0 ${width} ${HEIGHT + FOOT}`}
      style={{ maxWidth: `${width * 1.6}px`, "--least": `${width * 0.9}px` } as CSSProperties}
    >
      <path className="rhythm-grid" d={`M${LEFT - 4} ${HEIGHT - grid * unit}H${width}`} />
      <text className="rhythm-word" x={LEFT - 7} y={HEIGHT - grid * unit + 4} textAnchor="end">
        {formatNumber(grid, lang)}
      </text>
      {years.map((row, at) => (
        <g key={row.year}>
          <Bar row={row} x={LEFT + at * STEP + (STEP - BAR) / 2} unit={unit} />
          {row.year % every === 0 && (
            <text className="rhythm-word" x={LEFT + at * STEP + STEP / 2} y={HEIGHT + 13} textAnchor="middle">
              {every === 1 ? `’${String(row.year).slice(2)}` : row.year}
            </text>
          )}
        </g>
      ))}
      <path className="rhythm-base" d={`M${LEFT - 4} ${HEIGHT}H${width}`} />
    </svg>
  );
}

function Key({ rhythm }: { readonly rhythm: Rhythm }) {
  const text = useInsightText();
  const { index, lang } = useRecord();
  const shown = FAMILIES.filter((family) => rhythm.years.some(({ cells }) => cells[family].certain > 0));
  return (
    <ul className="rhythm-key">
      {shown.map((family) => (
        <li key={family}>
          <span className={`swatch family-${family}`} aria-hidden="true" />
          {index.vocabulary.families[family][lang]}
        </li>
      ))}
      {rhythm.years.some(({ all }) => all.possible > 0) && (
        <li>
          <span className="swatch is-possible" aria-hidden="true" />
          {text.rhythm.possible}
        </li>
      )}
    </ul>
  );
}

/** A picture wider than the page begins with what is newest. */
function Scrolled({ children }: { readonly children: ReactNode }) {
  const { rhythm } = useInsightText();
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => box.current?.scrollTo({ left: box.current.scrollWidth }), []);
  return (
    <Scrolls ref={box} label={rhythm.byYear}>
      {children}
    </Scrolls>
  );
}

export function RhythmChart({ milestones }: { readonly milestones: Milestones }) {
  const text = useInsightText();
  const { index, today } = useRecord();
  const how = useId();
  const rhythm = useMemo(() => {
    const all = rhythmOf(index, milestones);
    // What is under way may go on for years that have not come yet.
    const { year: now } = partsOfDay(today);
    return { ...all, years: all.years.filter(({ year }) => year <= now) };
  }, [index, milestones, today]);
  return (
    <div className="rhythm-chart">
      {rhythm.years.length === 0 ? (
        <p>{rhythm.counted === 0 ? text.rhythm.nothing : text.rhythm.unplaced(rhythm.unplaced)}</p>
      ) : (
        <>
          <Scrolled>
            <Picture rhythm={rhythm} describedBy={how} />
          </Scrolled>
          <Key rhythm={rhythm} />
          <p id={how} className="soft">
            {text.rhythm.how} {rhythm.unplaced > 0 && text.rhythm.unplaced(rhythm.unplaced)}
          </p>
          <RhythmTable rhythm={rhythm} />
        </>
      )}
    </div>
  );
}
