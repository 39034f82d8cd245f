/** The switch between light, dark and the device's theme: one button that opens three choices. */
import { useCallback, useId, useRef, useState } from "react";
import { useDismiss } from "../filter/useDismiss";
import { Icon } from "../mark/Icon";
import { useWords } from "../words/wordsContext";
import { applyTheme, keepTheme, keptTheme, THEMES, type Theme } from "./theme";
import "./theme.css";

/** A disc, half of it filled. */
const ICON = "M8 2.2a5.8 5.8 0 1 0 0 11.6a5.8 5.8 0 1 0 0-11.6zM8 2.2v11.6M10 3v10M12 4.4v7.2";

type ChoicesProps = { readonly id: string; readonly theme: Theme; readonly onChoose: (theme: Theme) => void };

function Choices({ id, theme, onChoose }: ChoicesProps) {
  const t = useWords();
  return (
    <fieldset id={id} className="theme-choices">
      <legend className="visually-hidden">{t("theme.label")}</legend>
      {THEMES.map((each) => (
        <label key={each} className="option">
          <input
            type="radio"
            name="theme"
            value={each}
            checked={each === theme}
            onChange={() => onChoose(each)}
          />
          {t(`theme.${each}`)}
        </label>
      ))}
    </fieldset>
  );
}

export function ThemeSwitch() {
  const t = useWords();
  const [theme, setTheme] = useState(keptTheme);
  const [open, setOpen] = useState(false);
  const id = useId();
  const inside = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const dismiss = useCallback((byKey: boolean) => {
    setOpen(false);
    if (byKey) button.current?.focus();
  }, []);
  useDismiss(inside, open, dismiss);
  const choose = (next: Theme) => {
    setTheme(next);
    keepTheme(next);
    applyTheme(next);
  };
  return (
    <div className="theme" ref={inside}>
      <button
        ref={button}
        type="button"
        className="theme-button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        title={t("theme.label")}
        onClick={() => setOpen(!open)}
      >
        <Icon path={ICON} />
        <span className="visually-hidden">
          {t("theme.label")}: {t(`theme.${theme}`)}
        </span>
      </button>
      {open && <Choices id={id} theme={theme} onChoose={choose} />}
    </div>
  );
}
