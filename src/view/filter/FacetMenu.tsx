/** One filter as a button that opens its choices below it. */
import { useCallback, useId, useRef, useState } from "react";
import { useWords } from "../words/wordsContext";
import { LateOptions } from "./LateOptions";
import { optionName } from "./option";
import { useDismiss } from "./useDismiss";
import type { Menu } from "./useMenus";
import { useOptionWords } from "./useOptionWords";

type Props = { readonly menu: Menu };

/** What the closed button says: all, the one choice, or how many. */
function useSummary({ facet, chosen, also }: Menu): string {
  const t = useWords();
  const wordsOf = useOptionWords();
  const [only] = chosen;
  const count = chosen.length + also.length;
  if (count > 1) return t("filters.chosen", { count });
  return only === undefined ? (also[0] ?? t("filters.all")) : optionName(wordsOf(facet, only));
}

export function FacetMenu({ menu }: Props) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useId();
  const summary = useSummary(menu);
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
        className={menu.chosen.length + menu.also.length > 0 ? "facet-button chosen" : "facet-button"}
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => setOpen(!open)}
      >
        <span className="facet-name">{menu.name}</span>
        <span className="facet-summary">{summary}</span>
      </button>
      <div id={panel} className="facet-panel" hidden={!open}>
        {open && <LateOptions menu={menu} />}
      </div>
    </div>
  );
}
