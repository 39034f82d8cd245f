/** What the marks, colours and icons mean. */
import type { TFunction } from "i18next";
import { memo } from "react";
import type { Lang } from "../../base/lang";

import { FAMILIES, KINDS, OUTCOMES, type OutcomeKind, type Vocabulary } from "../../dataset/vocabulary";
import { PHONE } from "../page/screens";
import { useLater } from "../page/useLater";
import { useMedia } from "../page/useMedia";
import { useRecord } from "../record/recordContext";
import { useWords } from "../words/wordsContext";
import { PlainGlyph } from "./Glyph";
import { Icon } from "./Icon";
import { FAMILY_PATHS, KIND_PATHS } from "./iconPaths";
import "./threads.css";

const MARKS = [
  ["day", "mark precision-day"],
  ["monthOrYear", "mark precision-month"],
  ["span", "mark precision-span"],
  ["bounded", "mark precision-bounded"],
  ["oneSided", "mark precision-bounded runs-right"],
  ["open", "mark precision-open runs-right"],
  ["about", "mark precision-month about"],
  ["uncertain", "mark precision-month uncertain"],
  ["planned", "mark precision-day hollow"],
  ["undated", "mark precision-unknown"],
] as const;

/** The tip of a thread after 26 of 32 pixels. */
const TIPS: Readonly<Record<OutcomeKind, string>> = {
  "carried-out": "M26 4L32 8L26 12Z",
  partly: "M26 4L32 8L26 12Z",
  "with-another": "M26 4L32 8L26 12Z",
  superseded: "M29 2L29 14",
  "not-heard-of": "M25 8a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0Z",
};

/** A thread as the timeline draws it. */
function ThreadGlyph({ kind }: { readonly kind: OutcomeKind }) {
  const filled = TIPS[kind].endsWith("12Z");
  return (
    <svg className={`thread-glyph thread kind-${kind} is-held`} viewBox="0 0 34 16" aria-hidden="true">
      <path className="thread-line" d="M1 8L26 8" />
      <path className={filled ? "thread-head" : "thread-edge"} d={TIPS[kind]} />
    </svg>
  );
}

type Props = { readonly t: TFunction; readonly lang: Lang; readonly vocabulary: Vocabulary };

/** Not drawn anew with the timeline: nothing of it depends on what is shown, and another language reaches it last. */
export const Legend = memo(function Legend() {
  const t = useLater(useWords());
  const { index, lang } = useRecord();
  return <Meanings t={t} lang={useLater(lang)} vocabulary={index.vocabulary} />;
});

const Meanings = memo(function Meanings({ t, lang, vocabulary }: Props) {
  return (
    <details className="legend" open={!useMedia(PHONE)}>
      <summary>{t("legend.label")}</summary>
      <div className="legend-parts">
        <section>
          <h3>{t("legend.marks")}</h3>
          <ul>
            {MARKS.map(([name, classes]) => (
              <li key={name}>
                <PlainGlyph classes={classes} /> {t(`legend.${name}`)}
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h3>{t("legend.colours")}</h3>
          <ul>
            {FAMILIES.map((family) => (
              <li key={family} className={`legend-family family-${family}`}>
                <Icon path={FAMILY_PATHS[family]} /> {vocabulary.families[family][lang]}
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h3>{t("legend.icons")}</h3>
          <ul>
            {KINDS.map((kind) => (
              <li key={kind}>
                <Icon path={KIND_PATHS[kind]} /> {vocabulary.kinds[kind][lang]}
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h3>{t("legend.threads")}</h3>
          <ul>
            {OUTCOMES.map((kind) => (
              <li key={kind}>
                <ThreadGlyph kind={kind} /> {vocabulary.outcomes[kind][lang]}
              </li>
            ))}
          </ul>
        </section>
      </div>
    </details>
  );
});
