/** The choices of one filter as checkboxes, with counts, and a field to find one by any spelling. */
import { useCallback, useId, useMemo, useState } from "react";
import { useWords } from "../words/wordsContext";
import { matchingOptions } from "./matchingOptions";
import { type ListState, OptionBranch } from "./OptionBranch";
import type { Option } from "./option";

/** What a list of choices is made from, wherever it opens. */
export type OptionListProps = {
  readonly name: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly searchable: boolean;
  readonly onToggle: (value: string) => void;
};

/** Wholes that hold something chosen: they stand open when the list opens, so that it is in sight. */
function wholesOfChosen(options: readonly Option[], chosen: readonly string[]): readonly string[] {
  return options.flatMap(({ value, parts }) => {
    const within = wholesOfChosen(parts, chosen);
    const holds = within.length > 0 || parts.some((part) => chosen.includes(part.value));
    return holds ? [value, ...within] : [];
  });
}

function useOpened(options: readonly Option[], chosen: readonly string[]) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(() => new Set(wholesOfChosen(options, chosen)));
  const onOpen = useCallback(
    (value: string) =>
      setOpened((before) => {
        const next = new Set(before);
        if (!next.delete(value)) next.add(value);
        return next;
      }),
    [],
  );
  return { opened, onOpen };
}

export function OptionList({ name, options, chosen, searchable, onToggle }: OptionListProps) {
  const t = useWords();
  const [typed, setTyped] = useState("");
  const id = useId();
  const state: ListState = { chosen, onToggle, ...useOpened(options, chosen) };
  const shown = useMemo(() => matchingOptions(options, typed), [options, typed]);
  const tree = options.some(({ parts }) => parts.length > 0);
  return (
    <fieldset className={tree ? "options is-tree" : "options"}>
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
      <OptionBranch shown={shown} state={state} />
      <p role="status" className="no-match">
        {shown.length === 0 && t("filters.noMatch", { text: typed })}
      </p>
    </fieldset>
  );
}
