/** The list of keyboard shortcuts: opened by `?`, or by its button in the foot of the page. */
import { useEffect, useState } from "react";
import { ModalDialog } from "../link/ModalDialog";
import { Late, latePart } from "../load/latePart";
import { useWords } from "../words/wordsContext";
import { isCharacterKey } from "./characterKeys";

export const shortcutsPart = latePart<object>(async () => (await import("./Shortcuts")).Shortcuts);

export function ShortcutsHelp() {
  const t = useWords();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isCharacterKey(event, "?")) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return (
    <>
      <button type="button" className="link" onClick={() => setOpen(true)}>
        {t("keyboard.label")}
      </button>
      {open && (
        <ModalDialog label={t("keyboard.label")} onClose={() => setOpen(false)}>
          <Late part={shortcutsPart} props={{}} />
        </ModalDialog>
      )}
    </>
  );
}
