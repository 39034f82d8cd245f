/** One filter as a button that opens its choices below it. */
import { useCallback, useId, useRef, useState } from "react";
import { useWords } from "../words/wordsContext";
import type { Option } from "./facetOptions";
import { OptionList, type OptionListProps } from "./OptionList";
import { useDismiss } from "./useDismiss";

/** What the closed button says: all, the one choice, or how many. */
function useSummary(options: readonly Option[], chosen: readonly string[]): string {
  const t = useWords();
  if (chosen.length === 0) return t("filters.all");
  if (chosen.length > 1) return t("filters.chosen", { count: chosen.length });
  const only = options.find((option) => option.value === chosen[0]);
  return only
    ? [only.label, only.note && `(${only.note})`].filter(Boolean).join(" ")
    : t("filters.chosen", { count: 1 });
}

export function FacetMenu(props: OptionListProps) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useId();
  const summary = useSummary(props.options, props.chosen);
  const dismiss = useCallback((byKey: boolean) => {
    setOpen(false);
    if (byKey) button.current?.focus();
  }, []);
  useDismiss(box, open, dismiss);
  return (
    <div className="facet" ref={box}>
      <button
        ref={button}
        type="button"
        className={props.chosen.length > 0 ? "facet-button chosen" : "facet-button"}
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => setOpen(!open)}
      >
        <span className="facet-name">{props.name}</span>
        <span className="facet-summary">{summary}</span>
      </button>
      <div id={panel} className="facet-panel" hidden={!open}>
        {open && <OptionList {...props} />}
      </div>
    </div>
  );
}
