/** A button that copies an address of this page; where copying is forbidden, it shows the address, selected. */
import { useEffect, useRef } from "react";
import { Icon } from "../mark/Icon";
import { useWords } from "../words/wordsContext";
import { ModalDialog } from "./ModalDialog";
import { useCopy } from "./useCopy";
import "./link.css";

/** Two links of a chain. */
const ICON =
  "M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2.2-2.2a2.6 2.6 0 0 0-3.7-3.7L8.2 4.1M9.2 6.8a2.6 2.6 0 0 0-3.7 0L3.3 9a2.6 2.6 0 0 0 3.7 3.7l.8-.8";

type Props = {
  /** Complete, with scheme and host. */
  readonly address: string;
  /** What a screen reader hears; also shown, unless `compact`. */
  readonly label: string;
  /** The icon alone. */
  readonly compact?: boolean;
};

function Selected({ address }: { readonly address: string }) {
  const t = useWords();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <input
      ref={field}
      className="to-copy"
      type="url"
      readOnly
      value={address}
      aria-label={t("detail.copyFailed")}
    />
  );
}

export function CopyLink({ address, label, compact = false }: Props) {
  const t = useWords();
  const { state, copy, forget } = useCopy();
  const copied = state === "copied";
  return (
    <span className="copy-link">
      <button
        type="button"
        className={compact ? "copy-compact" : ""}
        title={compact ? label : undefined}
        onClick={() => void copy(address)}
      >
        <Icon path={ICON} />
        <span className={compact ? "visually-hidden" : ""}>{label}</span>
      </button>
      <span role="status" className="copy-said">
        {copied && `✓ ${t("detail.copied")}`}
      </span>
      {state === "failed" && (
        <ModalDialog label={t("detail.copyLink")} onClose={forget}>
          <p>{t("detail.copyFailed")}</p>
          <Selected address={address} />
        </ModalDialog>
      )}
    </span>
  );
}
