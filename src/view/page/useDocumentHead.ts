/** Language, title and description of the document follow what the reader looks at. */
import type { TFunction } from "i18next";
import { useEffect } from "react";
import { withLang } from "../../session/looks";
import type { Session } from "../../session/session";
import type { OpenRecord } from "../record/recordContext";
import { documentDescription } from "./documentDescription";
import { documentTitle } from "./documentTitle";

export function useDocumentHead(t: TFunction, record: OpenRecord, session: Session): void {
  useEffect(() => {
    const { index, titles, lang } = record;
    const shown = withLang(session, lang);
    document.documentElement.lang = lang;
    document.title = documentTitle(t, index, titles, shown);
    document
      .querySelector('meta[name="description"]')
      ?.setAttribute("content", documentDescription(t, record, shown));
  }, [t, record, session]);
}
