/** Language, title and description of the document follow what the reader looks at. */
import type { TFunction } from "i18next";
import { useEffect, useLayoutEffect } from "react";
import { withLang } from "../../session/looks";
import type { Session } from "../../session/session";
import { afterPaint } from "../load/afterPaint";
import type { OpenRecord } from "../record/recordContext";
import { documentDescription } from "./documentDescription";
import { documentTitle } from "./documentTitle";

export function useDocumentHead(t: TFunction, record: OpenRecord, session: Session): void {
  const { lang } = record;
  // With the words, not after them: another language is another style of every letter, and costs a layout.
  useLayoutEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  // Nobody waits for these two: they come when the page has been painted.
  useEffect(
    () =>
      afterPaint(() => {
        const shown = withLang(session, record.lang);
        document.title = documentTitle(t, record.index, record.titles, shown);
        document
          .querySelector('meta[name="description"]')
          ?.setAttribute("content", documentDescription(t, record, shown));
      }),
    [t, record, session],
  );
}
