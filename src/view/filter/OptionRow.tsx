/** One choice as a checkbox with its count. */
import { memo } from "react";
import { Icon } from "../mark/Icon";
import { FAMILY_PATHS, KIND_PATHS } from "../mark/iconPaths";
import type { Option } from "./option";

type Props = Omit<Option, "folded" | "parts"> & {
  readonly checked: boolean;
  readonly onToggle: (value: string) => void;
};

/** There are many, and of most of them neither count nor choice changes with a click. */
export const OptionRow = memo(function OptionRow(props: Props) {
  const { value, label, note, count, family, kind, checked, onToggle } = props;
  const icon = family ? FAMILY_PATHS[family] : kind ? KIND_PATHS[kind] : null;
  return (
    <label className={family ? `option family-${family}` : "option"}>
      <input type="checkbox" checked={checked} onChange={() => onToggle(value)} />
      {icon && <Icon path={icon} />}
      <span className="option-name">
        {label}
        {note && <span className="soft"> ({note})</span>}
      </span>
      <span className="count">{count}</span>
    </label>
  );
});
