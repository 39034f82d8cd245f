/** The page: one session, one record, and the views that show the one by the other. */
import type { i18n } from "i18next";
import { useEffectEvent, useLayoutEffect, useMemo, useState } from "react";
import type { Lang } from "../../base/lang";
import type { Index } from "../../dataset/dataset";
import { addWords, hasWords } from "../../i18n/createI18n";
import { loadWords } from "../../i18n/loadWords";
import { translatorOf } from "../../i18n/translatorOf";
import type { SiteBase } from "../../session/sitePath";
import type { Day } from "../../time/day";
import { PartsProvider } from "../load/partsContext";
import type { RecordParts } from "../load/recordParts";
import { useRecordParts, type WordsSource } from "../load/useRecordParts";
import { RecordProvider } from "../record/recordContext";
import { type LoadLibrary, loadVisTimeline } from "../timeline/loadVisTimeline";
import { WordsProvider } from "../words/wordsContext";
import { Page } from "./Page";
import { SessionProvider } from "./sessionContext";
import { useAddress } from "./useAddress";
import { useDocumentHead } from "./useDocumentHead";
import { useKeptLanguage } from "./useKeptLanguage";

export type AppProps = {
  readonly index: Index;
  readonly parts: RecordParts;
  /** The language of the first screen, of which the titles in sight are here. */
  readonly lang: Lang;
  /** Holds the words of the first language; those of the other come when the browser is idle, or when they are asked for. */
  readonly words: i18n;
  readonly base: SiteBase;
  readonly today: Day;
  /** Called once, when the page is in the document. */
  readonly onDrawn?: (() => void) | undefined;
  readonly loadLibrary?: LoadLibrary;
};

function wordsSource(words: i18n): WordsSource {
  return {
    isHere: (lang) => hasWords(words, lang),
    bring: async (lang) => addWords(words, lang, await loadWords(lang)),
  };
}

export function App(props: AppProps) {
  const { index, parts, lang, words, base, today, onDrawn, loadLibrary = loadVisTimeline } = props;
  const [languageFailed, setLanguageFailed] = useState(false);
  const source = useMemo(() => wordsSource(words), [words]);
  const open = useRecordParts({ index, parts, lang, words: source }, setLanguageFailed);
  const { state, door: partsDoor } = open;
  const door = useAddress(index, base, open.prepare);
  const { session } = door;
  const t = translatorOf(words, open.lang);
  const titles = state.titles[open.lang];
  const { details } = state;
  const record = useMemo(
    () => ({ index, titles, details, lang: open.lang, today }),
    [index, titles, details, open.lang, today],
  );

  useDocumentHead(t, record, session);
  useKeptLanguage(session.lang);
  const drawn = useEffectEvent(() => onDrawn?.());
  useLayoutEffect(() => drawn(), []);

  return (
    <WordsProvider value={t}>
      <SessionProvider value={door}>
        <RecordProvider value={record}>
          <PartsProvider value={partsDoor}>
            <Page
              parts={parts}
              dropped={door.dropped}
              loadLibrary={loadLibrary}
              titlesProblem={state.titlesProblem[open.lang]}
              detailsProblem={state.detailsProblem}
              languageFailed={languageFailed}
            />
          </PartsProvider>
        </RecordProvider>
      </SessionProvider>
    </WordsProvider>
  );
}
