/** References as a file for reference managers: shown, to be copied or saved. */
import { useRef } from "react";
import type { Reference } from "../../export/cite/reference";
import { type Bibliography, bibliography } from "../../export/cite/styles";
import type { Excerpt } from "../../export/excerpt";
import { useCopy } from "../link/useCopy";
import { useRecord } from "../record/recordContext";
import { fileName } from "./makeFile";
import { TakeSaid } from "./TakeSaid";
import { useTakeWords } from "./takeWords";
import { useSaving } from "./useSaving";

const FILES: Readonly<Record<Bibliography, readonly [end: string, type: string]>> = {
  bibtex: ["references.bib", "application/x-bibtex;charset=utf-8"],
  ris: ["references.ris", "application/x-research-info-systems;charset=utf-8"],
  csl: ["references.csl.json", "application/vnd.citationstyles.csl+json"],
};

type Props = {
  readonly references: readonly Reference[];
  readonly format: Bibliography;
  readonly excerpt: Excerpt;
};

export function BibliographyText({ references, format, excerpt }: Props) {
  const { cite } = useTakeWords();
  const { lang } = useRecord();
  const field = useRef<HTMLTextAreaElement>(null);
  const { state, copy } = useCopy();
  const { said, save } = useSaving();
  const content = bibliography(references, format, lang);
  const [end, type] = FILES[format];
  return (
    <>
      <textarea ref={field} className="to-copy take-code" readOnly aria-label={cite.text} value={content} />
      <div className="modal-actions">
        <button
          type="button"
          onClick={async () => {
            if (!(await copy(content))) field.current?.select();
          }}
        >
          {cite.copyAll}
        </button>
        <button type="button" onClick={() => save(() => ({ name: fileName(excerpt, end), type, content }))}>
          {cite.save}
        </button>
        <TakeSaid copied={state} saved={said} />
      </div>
    </>
  );
}
