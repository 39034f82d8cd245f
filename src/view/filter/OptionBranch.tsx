/** A list of choices, each with the list of those within it: closed until it is opened or something in it is found. */
import { useWords } from "../words/wordsContext";
import type { ShownOption } from "./matchingOptions";
import { OptionRow } from "./OptionRow";
import { type Option, optionName } from "./option";

/** What the whole list knows: which choices are made, and which wholes the reader has opened. */
export type ListState = {
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
  readonly opened: ReadonlySet<string>;
  readonly onOpen: (value: string) => void;
};

type TwistProps = { readonly option: Option; readonly state: ListState };

/** Opens a choice to those within it. */
function Twist({ option, state }: TwistProps) {
  const t = useWords();
  const open = state.opened.has(option.value);
  return (
    <button
      type="button"
      className="twist"
      aria-expanded={open}
      aria-label={t("filters.parts", { name: optionName(option) })}
      onClick={() => state.onOpen(option.value)}
    >
      <span aria-hidden="true">{open ? "▾" : "▸"}</span>
    </button>
  );
}

type ItemProps = { readonly shown: ShownOption; readonly state: ListState };

function OptionItem({ shown: { option, parts, reached }, state }: ItemProps) {
  const { folded: _, parts: __, ...row } = option;
  const open = parts.length > 0 && (reached || state.opened.has(option.value));
  return (
    <li>
      <div className="option-row">
        {parts.length > 0 && !reached && <Twist option={option} state={state} />}
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
