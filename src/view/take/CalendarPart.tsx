/** The calendar on offer: plans and anniversaries to come, how many there are, and how many are too open for it. */
import { useMemo } from "react";
import { ROUNDS, type Round } from "../../export/calendar/anniversaries";
import { type Calendar, calendarFile, calendarOf } from "../../export/calendar/calendar";
import type { Told } from "../../export/excerpt";
import { useRecord } from "../record/recordContext";
import { Choice } from "./Choice";
import { fileName } from "./makeFile";
import { TakeSaid } from "./TakeSaid";
import { useCounted, useTakeWords } from "./takeWords";
import { useSaving } from "./useSaving";

const YEARS_AHEAD = 10;

type Every = `${Round}` | "none";

function roundOf(every: Every): Round | null {
  return ROUNDS.find((round) => String(round) === every) ?? null;
}

function Contents({ calendar }: { readonly calendar: Calendar }) {
  const { calendar: words } = useTakeWords();
  const counted = useCounted();
  const { events, openPlans, openFoundings } = calendar;
  const said = [
    events.length > 0 ? counted(words.count, events.length) : words.nothing,
    ...(openPlans > 0 ? [counted(words.openPlans, openPlans)] : []),
    ...(openFoundings > 0 ? [counted(words.openFoundings, openFoundings)] : []),
  ];
  return <p role="status">{said.join(" ")}</p>;
}

/** What is wanted, kept by whoever shows this. */
export type Wanted = { readonly plans: boolean; readonly every: Every };

type Props = {
  readonly told: Told;
  readonly wanted: Wanted;
  readonly onWanted: (wanted: Wanted) => void;
  /** What the calendar covers, in words; empty for the whole record. */
  readonly about: string;
};

export function CalendarPart({ told, wanted, onWanted, about }: Props) {
  const { calendar: words } = useTakeWords();
  const { lang, today } = useRecord();
  const { plans, every } = wanted;
  const { said, save } = useSaving();
  const calendar = useMemo(
    () => calendarOf(told, { plans, every: roundOf(every), years: YEARS_AHEAD }, today, lang),
    [told, plans, every, today, lang],
  );
  const file = () => ({
    name: fileName(told.excerpt, `${lang}.ics`),
    type: "text/calendar;charset=utf-8",
    content: calendarFile(told, calendar, about, lang),
  });
  return (
    <section className="take-part">
      <h3>{words.title}</h3>
      <p className="soft">{words.about}</p>
      <label className="option">
        <input
          type="checkbox"
          checked={plans}
          onChange={(event) => onWanted({ plans: event.target.checked, every })}
        />
        {words.plans}
      </label>
      <Choice
        label={words.anniversaries}
        options={[["none", words.none], ...ROUNDS.map((round) => [`${round}`, words.every[round]] as const)]}
        value={every}
        onChange={(next) => onWanted({ plans, every: next })}
      />
      <Contents calendar={calendar} />
      <div className="modal-actions">
        <button type="button" disabled={calendar.events.length === 0} onClick={() => save(file)}>
          {words.save}
        </button>
        <TakeSaid saved={said} />
      </div>
    </section>
  );
}
