/** What the marks, colours and icons mean. */
import { memo } from "react";

import { FAMILIES, KINDS } from "../../dataset/vocabulary";
import { PHONE } from "../page/screens";
import { useMedia } from "../page/useMedia";
import { useRecord } from "../record/recordContext";
import { useWords } from "../words/wordsContext";
import { PlainGlyph } from "./Glyph";
import { Icon } from "./Icon";
import { FAMILY_PATHS, KIND_PATHS } from "./iconPaths";

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

/** Not drawn anew with the timeline: nothing of it depends on what is shown. */
export const Legend = memo(function Legend() {
  const t = useWords();
  const { index, lang } = useRecord();
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
                <Icon path={FAMILY_PATHS[family]} /> {index.vocabulary.families[family][lang]}
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h3>{t("legend.icons")}</h3>
          <ul>
            {KINDS.map((kind) => (
              <li key={kind}>
                <Icon path={KIND_PATHS[kind]} /> {index.vocabulary.kinds[kind][lang]}
              </li>
            ))}
          </ul>
        </section>
      </div>
    </details>
  );
});
