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

/** The interface words of the languages. */
export type WordsSource = {
  readonly isHere: (lang: Lang) => boolean;
  /** Rejects where they do not come. */
  readonly bring: (lang: Lang) => Promise<void>;
};

export type PartsSource = {
  readonly index: Index;
  readonly parts: RecordParts;
  /** The language of the first screen, of which the titles in sight are here. */
  readonly lang: Lang;
  readonly words: WordsSource;
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
  words: WordsSource,
): Promise<unknown> {
  try {
    // What was fetched ahead in vain is asked for anew.
    await titles.retry(lang);
    const problem = await titles.want(lang, rows, "in-sight");
    if (!words.isHere(lang)) await words.bring(lang);
    return problem;
  } catch (error) {
    return error;
  }
}

/** Whether all that `bringLanguage` brings is here, and nothing failed that it would try again. */
function isLanguageHere({ titles }: RecordParts, lang: Lang, rows: Rows, words: WordsSource): boolean {
  const { here, all } = titles.progress(lang, rows);
  return here === all && titles.problem(lang) === null && words.isHere(lang);
}

/** Keeps up with what comes. The words of the other language are fetched ahead, and a small record entirely. */
export function useRecordParts(
  { index, parts, lang: firstLang, words }: PartsSource,
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
        const other = firstLang === "vi" ? "en" : "vi";
        const { rows } = index.milestones;
        // What does not come is asked for again, and told, when the reader asks for the language.
        words.bring(other).catch(() => {});
        if (!parts.isSmall) return;
        void parts.titles.want(other, rows, "whole");
        void parts.details.want(rows, "whole");
      }),
    [index, parts, firstLang, words],
  );
  const prepare = useCallback(
    (session: Session): Promise<boolean> | true => {
      const next = session.lang;
      asked.current = next;
      if (next === current.current) return true;
      // Right after the page stands nobody has said yet what is in sight; later it may be that no title is.
      const rows = inSight.size > 0 ? [...inSight].flatMap((each) => [...each]) : firstRows(index, session);
      const show = (): true => {
        onOutcome(false);
        current.current = next;
        setShown({ lang: next, state: parts.catchUp() });
        return true;
      };
      // In the very click: browsers let whatever comes after it wait for a frame.
      if (isLanguageHere(parts, next, rows, words)) return show();
      return (async () => {
        const problem = await bringLanguage(parts, next, rows, words);
        if (asked.current !== next) return false;
        if (problem === null) return show();
        onOutcome(true);
        console.info(`language ${next} did not come`, problem);
        return false;
      })();
    },
    [index, parts, inSight, words, onOutcome, setShown],
  );
  const door = useMemo(() => partsDoor(parts, lang, inSight), [parts, lang, inSight]);
  return { ...shown, door, prepare };
}
