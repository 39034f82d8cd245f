/** The choices of one filter as checkboxes, with counts, and a field to find one by any spelling. */
import { useId, useState } from "react";
import { useWords } from "../words/wordsContext";
import { matchingOptions, type Option } from "./facetOptions";
import { OptionRow } from "./OptionRow";

/** What a list of choices is made from, wherever it opens. */
export type OptionListProps = {
  readonly name: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly searchable: boolean;
  readonly onToggle: (value: string) => void;
};

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
        {shown.map(({ value, folded: _, ...rest }) => (
          <OptionRow
            key={value}
            value={value}
            {...rest}
            checked={chosen.includes(value)}
            onToggle={onToggle}
          />
        ))}
      </ul>
      <p role="status" className="no-match">
        {shown.length === 0 && t("filters.noMatch", { text: typed })}
      </p>
    </fieldset>
  );
}
