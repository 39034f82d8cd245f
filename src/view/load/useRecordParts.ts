/** The record as far as it has come, in the language that is shown, and the door by which the page asks for more. */
import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Lang } from "../../base/lang";
import type { Index } from "../../dataset/dataset";
import type { Session } from "../../session/session";
import { firstRows } from "./firstRows";
import type { PartsDoor, Rows } from "./partsContext";
import { partsDoor } from "./partsDoor";
import type { PartsState, RecordParts } from "./recordParts";
import { whenIdle } from "./whenIdle";

type Shown = { readonly lang: Lang; readonly state: PartsState };

export type OpenParts = Shown & {
  readonly door: PartsDoor;
  /** Makes a session's language ready; true at once where it already is. */
  readonly prepare: (session: Session) => Promise<boolean> | true;
};

export type PartsSource = {
  readonly index: Index;
  readonly parts: RecordParts;
  /** The language of the first screen, of which the titles in sight are here. */
  readonly lang: Lang;
  /** Brings the interface words of a language; rejects where they do not come. */
  readonly loadWords: (lang: Lang) => Promise<void>;
};

/** What came meanwhile may wait for what the reader does. */
function useShown(parts: RecordParts, lang: Lang) {
  const [shown, setShown] = useState<Shown>(() => ({ lang, state: parts.state() }));
  useEffect(
    () =>
      parts.listen(() => startTransition(() => setShown((before) => ({ ...before, state: parts.state() })))),
    [parts],
  );
  return [shown, setShown] as const;
}

/** Titles of the rows in sight, and the words; what went wrong, or null. */
async function bringLanguage(
  { titles }: RecordParts,
  lang: Lang,
  rows: Rows,
  loadWords: PartsSource["loadWords"],
): Promise<unknown> {
  try {
    // What was fetched ahead in vain is asked for anew.
    await titles.retry(lang);
    const problem = await titles.want(lang, rows, "in-sight");
    await loadWords(lang);
    return problem;
  } catch (error) {
    return error;
  }
}

/** Keeps up with what comes; a small record is fetched ahead. */
export function useRecordParts(
  { index, parts, lang: firstLang, loadWords }: PartsSource,
  onOutcome: (failed: boolean) => void,
): OpenParts {
  const [shown, setShown] = useShown(parts, firstLang);
  const { lang } = shown;
  const current = useRef(lang);
  /** The language that was asked for last: another one that comes late is not shown. */
  const asked = useRef(lang);
  const [inSight] = useState(() => new Set<Rows>());
  useEffect(
    () =>
      whenIdle(() => {
        if (!parts.isSmall) return;
        void parts.titles.want(firstLang === "vi" ? "en" : "vi", index.milestones.rows, "whole");
        void parts.details.want(index.milestones.rows, "whole");
      }),
    [index, parts, firstLang],
  );
  const prepare = useCallback(
    (session: Session): Promise<boolean> | true => {
      const next = session.lang;
      asked.current = next;
      if (next === current.current) return true;
      return (async () => {
        const seen = [...inSight].flatMap((each) => [...each]);
        // Right after the page stands nobody has said yet what is in sight.
        const rows = seen.length > 0 ? seen : firstRows(index, session);
        const problem = await bringLanguage(parts, next, rows, loadWords);
        if (asked.current !== next) return false;
        onOutcome(problem !== null);
        if (problem !== null) {
          console.info(`language ${next} did not come`, problem);
          return false;
        }
        current.current = next;
        setShown({ lang: next, state: parts.state() });
        return true;
      })();
    },
    [index, parts, inSight, loadWords, onOutcome, setShown],
  );
  const door = useMemo(() => partsDoor(parts, lang, inSight), [parts, lang, inSight]);
  return { ...shown, door, prepare };
}
