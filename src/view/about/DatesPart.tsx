/** How dates are read and drawn: in words, by the legend, and by examples from the record. */
import { useMemo } from "react";

import type { AboutText } from "../../i18n/aboutText";
import { findMilestone } from "../../query/findMilestone";
import { useDetailsOf, useTitlesOf } from "../load/partsContext";
import { Legend } from "../mark/Legend";
import { useRecord } from "../record/recordContext";
import { useWords } from "../words/wordsContext";
import { AboutPart } from "./AboutPart";
import { WorkedExample } from "./WorkedExample";

function Examples({ text }: { readonly text: AboutText["dates"] }) {
  const t = useWords();
  const { index, details } = useRecord();
  // An example that a later edition has withdrawn is left out; the others still teach.
  const found = useMemo(
    () =>
      text.examples.flatMap(({ id, why }) => {
        const milestone = findMilestone(index, id);
        return milestone.kind === "found" ? [{ milestone: milestone.milestone, why }] : [];
      }),
    [text, index],
  );
  const rows = useMemo(() => found.map(({ milestone }) => milestone.index), [found]);
  useTitlesOf(rows);
  useDetailsOf(rows);
  if (!found.every(({ milestone }) => details.milestones.has(milestone.id)))
    return <p>{t("state.loadingDetail")}</p>;
  return (
    <ol className="examples">
      {found.map(({ milestone, why }) => (
        <WorkedExample
          key={milestone.id}
          milestone={milestone}
          details={details}
          why={why}
          noDate={text.noDate}
        />
      ))}
    </ol>
  );
}

export function DatesPart({ text }: { readonly text: AboutText["dates"] }) {
  return (
    <AboutPart id="dates" title={text.title} paragraphs={text.paragraphs}>
      <Legend />
      <h4 className="examples-title">{text.examplesTitle}</h4>
      <Examples text={text} />
    </AboutPart>
  );
}
