/** The browser's own modal dialog with a heading and a close button; whoever opened it has the focus again afterwards. */
import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { useWords } from "../words/wordsContext";
import "./dialog.css";

type Props = { readonly label: string; readonly onClose: () => void; readonly children: ReactNode };

export function ModalDialog({ label, onClose, children }: Props) {
  const t = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // Open before the effects of what is inside: a field there may want the focus.
  useLayoutEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      // By then the dialog is gone from the page; before, the browser would not let the focus leave it.
      queueMicrotask(() => {
        if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
      });
    };
  }, []);
  return createPortal(
    <dialog
      ref={dialog}
      className="modal"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
      onKeyDown={(event) => event.stopPropagation()}
      onClick={(event) => {
        event.stopPropagation();
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className="modal-inside">
        <div className="modal-head">
          <h2 id={heading}>{label}</h2>
          <button type="button" className="close" onClick={onClose}>
            <span aria-hidden="true">×</span>
            <span className="visually-hidden">{t("detail.close")}</span>
          </button>
        </div>
        {children}
      </div>
    </dialog>,
    document.body,
  );
}
