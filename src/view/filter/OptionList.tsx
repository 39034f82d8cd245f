/** The choices of one filter as checkboxes, with counts, and a field to find one by any spelling. */
import { useId, useState } from "react";
import { Icon } from "../mark/Icon";
import { FAMILY_PATHS, KIND_PATHS } from "../mark/iconPaths";
import { useWords } from "../words/wordsContext";
import { matchingOptions, type Option } from "./facetOptions";

/** What a list of choices is made from, wherever it opens. */
export type OptionListProps = {
  readonly name: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly searchable: boolean;
  readonly onToggle: (value: string) => void;
};

function OptionRow({
  option,
  checked,
  onToggle,
}: {
  option: Option;
  checked: boolean;
  onToggle: () => void;
}) {
  const icon = option.family ? FAMILY_PATHS[option.family] : option.kind ? KIND_PATHS[option.kind] : null;
  const classes = ["option", `depth-${option.depth}`, option.family ? `family-${option.family}` : ""];
  return (
    <li>
      <label className={classes.filter(Boolean).join(" ")}>
        <input type="checkbox" checked={checked} onChange={onToggle} />
        {icon && <Icon path={icon} />}
        <span className="option-name">
          {option.label}
          {option.note && <span className="soft"> ({option.note})</span>}
        </span>
        <span className="count">{option.count}</span>
      </label>
    </li>
  );
}

export function OptionList({ name, options, chosen, searchable, onToggle }: OptionListProps) {
  const t = useWords();
  const [typed, setTyped] = useState("");
  const id = useId();
  const shown = matchingOptions(options, typed);
  return (
    <fieldset className="options">
      <legend className="visually-hidden">{name}</legend>
      {searchable && (
        <input
          id={id}
          type="search"
          className="find"
          placeholder={t("filters.find")}
          aria-label={t("filters.findIn", { name })}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          autoComplete="off"
          spellCheck={false}
        />
      )}
      <ul>
        {shown.map((option) => (
          <OptionRow
            key={option.value}
            option={option}
            checked={chosen.includes(option.value)}
            onToggle={() => onToggle(option.value)}
          />
        ))}
      </ul>
      <p role="status" className="no-match">
        {shown.length === 0 && t("filters.noMatch", { text: typed })}
      </p>
    </fieldset>
  );
}
