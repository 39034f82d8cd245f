/** A list of choices, each with the list of those within it: closed until it is opened or something in it is found. */
import { memo } from "react";
import { useWords } from "../words/wordsContext";
import type { ShownOption } from "./matchingOptions";
import { OptionRow } from "./OptionRow";
import { optionName } from "./option";

/** What the whole list knows: which choices are made, and which wholes the reader has opened. */
export type ListState = {
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
  readonly opened: ReadonlySet<string>;
  /** The same function from drawing to drawing. */
  readonly onOpen: (value: string) => void;
};

type TwistProps = {
  readonly value: string;
  readonly name: string;
  readonly open: boolean;
  readonly onOpen: ListState["onOpen"];
};

/** Opens a choice to those within it. */
const Twist = memo(function Twist({ value, name, open, onOpen }: TwistProps) {
  const t = useWords();
  return (
    <button
      type="button"
      className="twist"
      aria-expanded={open}
      aria-label={t("filters.parts", { name })}
      onClick={() => onOpen(value)}
    >
      <span aria-hidden="true">{open ? "▾" : "▸"}</span>
    </button>
  );
});

type ItemProps = { readonly shown: ShownOption; readonly state: ListState };

function OptionItem({ shown: { option, parts, reached }, state }: ItemProps) {
  const { folded: _, parts: __, ...row } = option;
  const isOpened = state.opened.has(option.value);
  const open = parts.length > 0 && (reached || isOpened);
  return (
    <li>
      <div className="option-row">
        {parts.length > 0 && !reached && (
          <Twist value={option.value} name={optionName(option)} open={isOpened} onOpen={state.onOpen} />
        )}
        <OptionRow {...row} checked={state.chosen.includes(option.value)} onToggle={state.onToggle} />
      </div>
      {open && <OptionBranch shown={parts} state={state} />}
    </li>
  );
}

type BranchProps = { readonly shown: readonly ShownOption[]; readonly state: ListState };

export function OptionBranch({ shown, state }: BranchProps) {
  return (
    <ul className="option-list">
      {shown.map((each) => (
        <OptionItem key={each.option.value} shown={each} state={state} />
      ))}
    </ul>
  );
}
