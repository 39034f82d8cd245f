/** What the keys do, and the switch for those of one character: what the dialog of shortcuts holds. */
import { useState } from "react";
import { useWords } from "../words/wordsContext";
import { characterKeysOn, turnCharacterKeys } from "./characterKeys";
import "./keyboard.css";

const IN_TIMELINE = [
  ["leftRight", "inLane"],
  ["upDown", "betweenLanes"],
  ["homeEnd", "ends"],
  ["enter", "open"],
  ["op", "alongThread"],
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

export function Shortcuts() {
  const t = useWords();
  return (
    <>
      <h3>{t("keyboard.whereTimeline")}</h3>
      <Keys entries={IN_TIMELINE} />
      <h3>{t("keyboard.whereAnywhere")}</h3>
      <Keys entries={ANYWHERE} />
      <CharacterKeysSwitch />
    </>
  );
}
