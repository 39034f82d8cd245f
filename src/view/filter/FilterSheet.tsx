/** The filters of narrow screens: a sheet over the page that tells at once how much each choice leaves. */
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { FACETS } from "../../query/question";
import { cleared, isFiltered } from "../../session/filtered";
import { useSession } from "../page/sessionContext";
import { useWords } from "../words/wordsContext";
import { LateOptions } from "./LateOptions";
import { useMenus } from "./useMenus";

type Props = { readonly count: number };

function Sections() {
  return useMenus().map((menu) => {
    const count = menu.chosen.length + menu.also.length;
    return (
      <details key={menu.facet} className="sheet-facet" open={count > 0}>
        <summary>
          {menu.name}
          {count > 0 && <span className="badge">{count}</span>}
        </summary>
        <LateOptions menu={menu} />
      </details>
    );
  });
}

export function FilterSheet({ count }: Props) {
  const t = useWords();
  const { session, go } = useSession();
  const dialog = useRef<HTMLDialogElement>(null);
  const active = FACETS.reduce((sum, facet) => sum + session.question[facet].length, session.due ? 1 : 0);
  // Long lists that most readers never open; drawn before the dialog looks for what takes the focus.
  const [drawn, setDrawn] = useState(false);
  const open = () => {
    flushSync(() => setDrawn(true));
    dialog.current?.showModal();
  };
  const close = () => dialog.current?.close();
  return (
    <div className="filter-sheet">
      <button type="button" className="filter-open" onClick={open}>
        {t("filters.open")}
        {active > 0 && (
          <>
            <span className="badge" aria-hidden="true">
              {active}
            </span>
            <span className="visually-hidden">{t("filters.active", { count: active })}</span>
          </>
        )}
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a modal dialog by itself; the click is on the backdrop */}
      <dialog
        ref={dialog}
        className="sheet"
        aria-label={t("filters.label")}
        onClick={(event) => event.target === dialog.current && close()}
      >
        <div className="sheet-inside">
          <div className="sheet-head">
            <h2>{t("filters.label")}</h2>
            <button type="button" className="close" onClick={close}>
              <span aria-hidden="true">×</span>
              <span className="visually-hidden">{t("detail.close")}</span>
            </button>
          </div>
          {drawn && <Sections />}
          <div className="sheet-foot">
            <button type="button" disabled={!isFiltered(session)} onClick={() => go(cleared(session))}>
              {t("filters.clear")}
            </button>
            <button type="button" className="primary" onClick={close}>
              {t("filters.apply", { count })}
            </button>
          </div>
        </div>
      </dialog>
    </div>
  );
}
