/** Renders a part of the page with everything around it that a part may look at: words, a small record, a session. */
import type { ReactNode } from "react";
import { render } from "vitest-browser-react";
import type { Lang } from "../../src/base/lang";
import { type Details, type Index, NO_DETAILS } from "../../src/dataset/dataset";
import { wholeTitles } from "../../src/dataset/titles";
import { createI18n } from "../../src/i18n/createI18n";
import { loadWords } from "../../src/i18n/loadWords";
import { translatorOf } from "../../src/i18n/translatorOf";
import { INITIAL, type Session } from "../../src/session/session";
import { ALL_HERE, type PartsDoor, PartsProvider } from "../../src/view/load/partsContext";
import { type SessionDoor, SessionProvider } from "../../src/view/page/sessionContext";
import { RecordProvider } from "../../src/view/record/recordContext";
import { WordsProvider } from "../../src/view/words/wordsContext";
import { indexOf } from "./dataset";
import { day } from "./dates";

/** What differs from a wide Vietnamese page with one partnership. */
export type Surroundings = {
  readonly lang?: Lang;
  readonly index?: Index;
  readonly titles?: readonly string[];
  readonly details?: Details;
  readonly parts?: Partial<PartsDoor>;
  readonly session?: Partial<Session>;
  /** Called with every session that the part asks for. */
  readonly onGo?: (session: Session) => void;
};

const INDEX = indexOf({ lane: { milestones: ["a 2021-07-07", "b 2022"] } });

/** Renders and answers with what vitest-browser-react answers. */
export async function renderInPage(part: ReactNode, around: Surroundings = {}) {
  const { lang = "vi", index = INDEX, titles = Array.from(index.milestones, ({ id }) => `“${id}”`) } = around;
  const t = translatorOf(createI18n(lang, await loadWords(lang)), lang);
  const door: SessionDoor = {
    session: { ...INITIAL, lang, ...around.session },
    href: ({ milestone }) => (milestone === null ? "?" : `?m=${milestone}`),
    go: (session) => around.onGo?.(session),
  };
  const details = around.details ?? NO_DETAILS;
  const record = { index, titles: wholeTitles(titles), details, lang, today: day("2025-03-01") };
  return render(
    <WordsProvider value={t}>
      <SessionProvider value={door}>
        <RecordProvider value={record}>
          <PartsProvider value={{ ...ALL_HERE, ...around.parts }}>{part}</PartsProvider>
        </RecordProvider>
      </SessionProvider>
    </WordsProvider>,
  );
}
