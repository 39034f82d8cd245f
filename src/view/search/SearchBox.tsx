/** The search field: what is typed goes into the session, from which every view follows. It shows no results itself. */
import { type KeyboardEvent, useCallback, useId, useRef } from "react";
import { useWords } from "../words/wordsContext";
import { useSlashKey } from "./useSlashKey";
import { useTypedText } from "./useTypedText";
import "./search.css";

/** Longer texts make addresses that some browsers and mail programs cut. */
const MOST_LETTERS = 200;

/** `onFocus` is told before anything is typed, so that what a search needs can be fetched ahead. */
type Props = { readonly onFocus?: () => void };

export function SearchBox({ onFocus }: Props) {
  const t = useWords();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, type] = useTypedText();
  const focus = useCallback(() => {
    field.current?.focus();
    // What is typed next replaces what was searched for before.
    field.current?.select();
  }, []);
  useSlashKey(focus);
  const clear = () => {
    type("");
    field.current?.focus();
  };
  // Escape empties the field first; only from an empty field it reaches what else it may close.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || text === "" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    type("");
  };
  return (
    <search className="search-box" aria-label={t("search.label")}>
      <label htmlFor={id}>{t("search.label")}</label>
      <input
        ref={field}
        id={id}
        type="search"
        value={text}
        placeholder={t("search.placeholder")}
        maxLength={MOST_LETTERS}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        aria-keyshortcuts="/"
        onChange={(event) => type(event.target.value)}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
      />
      {text !== "" && (
        <button type="button" className="search-clear" aria-label={t("search.clear")} onClick={clear}>
          <span aria-hidden="true">×</span>
        </button>
      )}
    </search>
  );
}
