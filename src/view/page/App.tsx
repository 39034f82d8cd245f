/** The page: one session, one record, and the views that show the one by the other. */
import type { i18n } from "i18next";
import { useEffectEvent, useLayoutEffect, useMemo, useState } from "react";
import type { Lang } from "../../base/lang";
import type { Index, Titles } from "../../dataset/dataset";
import { translatorOf } from "../../i18n/translatorOf";
import type { SiteBase } from "../../session/sitePath";
import type { Day } from "../../time/day";
import { useDetails } from "../load/useDetails";
import { useLanguageParts } from "../load/useLanguageParts";
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
  readonly first: { readonly lang: Lang; readonly titles: Titles };
  /** Holds the words of the first language; those of the other come when it is asked for. */
  readonly words: i18n;
  /** The way from the page to the root of the site, for fetching. */
  readonly root: string;
  readonly base: SiteBase;
  readonly today: Day;
  /** Called once, when the page is in the document. */
  readonly onDrawn?: (() => void) | undefined;
  readonly loadLibrary?: LoadLibrary;
};

export function App(props: AppProps) {
  const { index, first, words, root, base, today, onDrawn, loadLibrary = loadVisTimeline } = props;
  const [languageFailed, setLanguageFailed] = useState(false);
  const { shown, prepare } = useLanguageParts(first, root, words, setLanguageFailed);
  const door = useAddress(index, base, prepare);
  const { session } = door;
  const { details, problem, retry } = useDetails(root, session.milestone !== null);
  const t = translatorOf(words, shown.lang);
  const record = useMemo(
    () => ({ index, titles: shown.titles, details, lang: shown.lang, today }),
    [index, shown, details, today],
  );

  useDocumentHead(t, record, session);
  useKeptLanguage(session.lang);
  const drawn = useEffectEvent(() => onDrawn?.());
  useLayoutEffect(() => drawn(), []);

  return (
    <WordsProvider value={t}>
      <SessionProvider value={door}>
        <RecordProvider value={record}>
          <Page
            root={root}
            dropped={door.dropped}
            loadLibrary={loadLibrary}
            detailsProblem={problem}
            onRetryDetails={retry}
            languageFailed={languageFailed}
          />
        </RecordProvider>
      </SessionProvider>
    </WordsProvider>
  );
}
