/** Citations in a style, to be read and copied one by one or together. */
import { useId, useState } from "react";
import type { Lang } from "../../base/lang";
import type { Reference } from "../../export/cite/reference";
import { plainOf, type Run } from "../../export/cite/styled";
import { inStyle, STYLE_LANG, type Style } from "../../export/cite/styles";
import { copyRuns } from "./copyRuns";
import { TakeSaid } from "./TakeSaid";
import { useCounted, useTakeWords } from "./takeWords";

type Copy = (citations: readonly (readonly Run[])[]) => void;

function Words({ run: { text, italic, lang } }: { readonly run: Run }) {
  const said = lang === null ? text : <span lang={lang}>{text}</span>;
  return italic ? <i>{said}</i> : said;
}

type CitationProps = {
  readonly runs: readonly Run[];
  /** The language of the style. */
  readonly lang: Lang;
  readonly onCopy: Copy;
};

function Citation({ runs, lang, onCopy }: CitationProps) {
  const { cite } = useTakeWords();
  const id = useId();
  return (
    <li>
      <p id={id} className="citation" lang={lang}>
        {runs.map((run) => (
          <Words key={run.text} run={run} />
        ))}
      </p>
      <button type="button" className="link" aria-describedby={id} onClick={() => onCopy([runs])}>
        {cite.copy}
      </button>
    </li>
  );
}

type ListProps = {
  readonly citations: readonly (readonly Run[])[];
  readonly lang: Lang;
  readonly onCopy: Copy;
};

function List({ citations, lang, onCopy }: ListProps) {
  return (
    <ol className="citations">
      {citations.map((runs) => (
        <Citation key={plainOf(runs)} runs={runs} lang={lang} onCopy={onCopy} />
      ))}
    </ol>
  );
}

/** So many sources are shown at once; more are there when the reader asks. */
const FEW = 12;

type Props = {
  /** The entry of the record, then its articles. */
  readonly references: readonly Reference[];
  readonly style: Style;
};

export function Citations({ references, style }: Props) {
  const { cite } = useTakeWords();
  const counted = useCounted();
  const [state, setState] = useState<"idle" | "copied" | "failed">("idle");
  const citations = references.map((reference) => inStyle(reference, style));
  const copy: Copy = (some) => void copyRuns(some).then((done) => setState(done ? "copied" : "failed"));
  const shared = { lang: STYLE_LANG[style], onCopy: copy };
  const sources = citations.slice(1);
  return (
    <>
      <p className="take-name">{cite.entry}</p>
      <List citations={citations.slice(0, 1)} {...shared} />
      {sources.length > 0 && (
        <details open={sources.length <= FEW}>
          <summary className="take-name">{counted(cite.sources, sources.length)}</summary>
          <List citations={sources} {...shared} />
          <p className="soft">{cite.names}</p>
        </details>
      )}
      <div className="modal-actions">
        <button type="button" onClick={() => copy(citations)}>
          {cite.copyAll}
        </button>
        <TakeSaid copied={state} />
      </div>
    </>
  );
}
