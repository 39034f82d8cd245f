/** Tells the reader that the connection is gone and of which day the data are, or that there is something newer. */
import { useState } from "react";
import { offlineText } from "../../i18n/offlineText";
import { wordsOf } from "../mark/dateWords";
import { useRecord } from "../record/recordContext";
import { useWords } from "../words/wordsContext";
import type { Freshness } from "./freshness";
import { openNewest, useFreshness } from "./useFreshness";

type Props = { readonly root: string; readonly own: string };

export function FreshnessNotice({ root, own }: Props) {
  const t = useWords();
  const { index, lang } = useRecord();
  const text = offlineText[lang];
  const state = useFreshness(root, own);
  const [dismissed, setDismissed] = useState<Freshness["kind"]>("current");
  const day = (iso: string) => wordsOf(iso, lang);
  return (
    <div className="notices" role="status">
      {state.kind !== "current" && state.kind !== dismissed && (
        <p className="notice">
          {state.kind === "offline" ? text.offline(day(index.edition.date)) : text.newer(day(state.date))}
          {state.kind === "newer" && (
            <button type="button" onClick={() => void openNewest()}>
              {text.open}
            </button>
          )}
          <button type="button" className="close" onClick={() => setDismissed(state.kind)}>
            <span aria-hidden="true">×</span>
            <span className="visually-hidden">{t("detail.close")}</span>
          </button>
        </p>
      )}
    </div>
  );
}
