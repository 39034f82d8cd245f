/** Loads the record in the page's language, decodes it, wires it up, and puts the page in the place of what was written. */
import { createRoot, type Root } from "react-dom/client";
import { isLang, type Lang } from "./base/lang";
import type { Index } from "./dataset/dataset";
import { createI18n } from "./i18n/createI18n";
import { loadWords } from "./i18n/loadWords";
import { translatorOf } from "./i18n/translatorOf";
import { langOfPath, partnershipOfPath, siteBaseOf } from "./session/sitePath";
import { parseUrl } from "./session/url";
import { profileCardPart } from "./view/insight/LateProfileCard";
import { openRecord } from "./view/load/openRecord";
import { App } from "./view/page/App";
import { isAlone } from "./view/page/alone";
import { FailurePage } from "./view/page/Failure";
import { keepFocus } from "./view/page/keepFocus";
import { fetchFirstParts, fetchLateParts } from "./view/page/partsAhead";
import { unhurried } from "./view/page/unhurried";
import { readToday } from "./view/record/today";
import "./view/style/fonts.css";
import "./view/style/tokens.css";
import "./view/style/base.css";
import "./view/style/controls.css";
import "./view/style/page.css";
import "./view/style/marks.css";
import "./view/page/written.css";

const rootFromHere = document.documentElement.dataset.root ?? ".";
const base = siteBaseOf(location.pathname, rootFromHere, isAlone() || location.protocol === "file:");
// Absolute from the start: the path changes with what the reader looks at, and a relative way would then lead elsewhere.
const root = new URL(rootFromHere, location.href).href.replace(/\/$/, "");

/** The language of the first screen: the address says it; opened from disk, `?lang=` alone does. */
function firstLang(): Lang {
  const asked = new URLSearchParams(location.search).get("lang");
  if (isLang(asked)) return asked;
  return langOfPath(location.pathname, base) ?? "vi";
}

async function start(target: Root, onDrawn?: () => void): Promise<void> {
  const lang = firstLang();
  const sessionOf = (index: Index) => parseUrl(location.pathname, location.search, { index, base }).session;
  const [wordsOfLang, record] = await Promise.all([
    loadWords(lang),
    openRecord(root, lang, sessionOf),
    // It stands in the written page of a partnership: without it what is below would move up, and down again.
    partnershipOfPath(location.pathname, base) && profileCardPart.load().catch(() => {}),
  ]);
  const words = createI18n(lang, wordsOfLang);
  if (!record.ok) {
    const t = translatorOf(words, lang);
    target.render(<FailurePage t={t} problem={record.error} onRetry={() => void start(target)} />);
    return;
  }
  // What the build wrote stands until all is ready, and goes in the same frame; keys and clicks go before drawing.
  unhurried(() =>
    target.render(
      <App {...record.value} lang={lang} words={words} base={base} today={readToday()} onDrawn={onDrawn} />,
    ),
  );
}

const place = document.getElementById("app");
if (!place) throw new Error("the page has no #app");
// Not awaited here: parts of the page import this script, and would wait for its end while it waits for them.
const started = start(createRoot(place), keepFocus(place));
// After the words and the record, which the whole page waits for.
fetchFirstParts();
void started.then(fetchLateParts);
