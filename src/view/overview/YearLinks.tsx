/** The years as links: each looks at its year. One tab stop; those without room for a label show when they are reached. */
import { type KeyboardEvent, memo, useId, useRef, useState } from "react";
import type { YearDensity } from "../../query/density";
import { moved } from "../../session/looks";
import { SessionLink } from "../link/SessionLink";
import { useSession } from "../page/sessionContext";
import { useWords } from "../words/wordsContext";
import { GRIP_PX, type Strip, stretchOf } from "./strip";
import { useYearName } from "./useYearName";
import { labelStep, windowOfYear } from "./years";

type Props = {
  readonly years: readonly YearDensity[];
  readonly strip: Strip;
  /** The year that the timeline shows, from its first to its last day; null where it shows another stretch. */
  readonly current: number | null;
};

/** Four digits and the room around them. */
const LABEL_REM = 2.4;

/** Read anew each time: readers who enlarge text alone need more room for it. */
function labelPx(): number {
  return LABEL_REM * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

/** Which of so many links a key leads to; null for other keys. */
function linkAfter(key: string, at: number, count: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: at - 1,
    ArrowRight: at + 1,
    Home: 0,
    End: count - 1,
  };
  const wanted = steps[key];
  return wanted === undefined ? null : Math.max(0, Math.min(count - 1, wanted));
}

/** Where a label so wide stands: below the middle of its year, within the strip. */
function placeOf(
  year: number,
  wide: number,
  strip: Strip,
): { readonly left: number; readonly width: number } {
  const { left, right } = stretchOf(windowOfYear(year), strip);
  const width = Math.max(GRIP_PX, wide);
  return { left: Math.max(0, Math.min(strip.width - width, (left + right - width) / 2)), width };
}

export const YearLinks = memo(function YearLinks({ years, strip, current }: Props) {
  const t = useWords();
  const { session } = useSession();
  const nameOf = useYearName();
  const hint = useId();
  const list = useRef<HTMLOListElement>(null);
  const [wanted, setWanted] = useState(0);
  const wide = labelPx();
  const at = Math.min(wanted, years.length - 1);
  const first = years[0]?.year ?? 0;
  const { left, right } = stretchOf(windowOfYear(first), strip);
  const step = labelStep(right - left, wide);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = wantsKeys(event) ? linkAfter(event.key, at, years.length) : null;
    if (next === null) return;
    event.preventDefault();
    list.current?.querySelectorAll("a")[next]?.focus();
  };
  return (
    <nav className="overview-links" aria-label={t("timeline.years")} aria-describedby={hint}>
      <p id={hint} className="visually-hidden">
        {t("timeline.yearsHint")}
      </p>
      <ol ref={list}>
        {years.map((entry, place) => (
          <li key={entry.year}>
            <SessionLink
              to={moved(session, windowOfYear(entry.year))}
              aria-label={nameOf(entry)}
              className={entry.year % step === 0 ? "year-link" : "year-link is-unlabelled"}
              style={placeOf(entry.year, Math.min(wide, step * (right - left)), strip)}
              tabIndex={place === at ? 0 : -1}
              aria-current={entry.year === current ? "true" : undefined}
              onFocus={() => setWanted(place)}
              onKeyDown={onKeyDown}
            >
              {entry.year}
            </SessionLink>
          </li>
        ))}
      </ol>
    </nav>
  );
});

function wantsKeys({ ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return !(ctrlKey || metaKey || altKey || shiftKey);
}
