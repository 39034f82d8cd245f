/** The list of keyboard shortcuts: opened by `?`, or by its button in the foot of the page. */
import { useEffect, useState } from "react";
import { ModalDialog } from "../link/ModalDialog";
import { useWords } from "../words/wordsContext";
import { characterKeysOn, isCharacterKey, turnCharacterKeys } from "./characterKeys";
import "./keyboard.css";

const IN_TIMELINE = [
  ["leftRight", "inLane"],
  ["upDown", "betweenLanes"],
  ["homeEnd", "ends"],
  ["enter", "open"],
  ["shiftLeftRight", "pan"],
  ["plusMinus", "zoom"],
] as const;

const ANYWHERE = [
  ["slash", "search"],
  ["question", "help"],
  ["escape", "close"],
] as const;

type Entry = (typeof IN_TIMELINE)[number] | (typeof ANYWHERE)[number];

function Keys({ entries }: { readonly entries: readonly Entry[] }) {
  const t = useWords();
  return (
    <dl className="shortcuts">
      {entries.map(([key, what]) => (
        <div key={key}>
          <dt>
            <kbd>{t(`keyboard.keys.${key}`)}</kbd>
          </dt>
          <dd>{t(`keyboard.${what}`)}</dd>
        </div>
      ))}
    </dl>
  );
}

function CharacterKeysSwitch() {
  const t = useWords();
  const [on, setOn] = useState(characterKeysOn);
  return (
    <div className="character-keys">
      <label className="option">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => {
            turnCharacterKeys(event.target.checked);
            setOn(event.target.checked);
          }}
        />
        {t("keyboard.single")}
      </label>
      <p className="soft">{t("keyboard.singleWhy")}</p>
    </div>
  );
}

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
          <h3>{t("keyboard.whereTimeline")}</h3>
          <Keys entries={IN_TIMELINE} />
          <h3>{t("keyboard.whereAnywhere")}</h3>
          <Keys entries={ANYWHERE} />
          <CharacterKeysSwitch />
        </ModalDialog>
      )}
    </>
  );
}
