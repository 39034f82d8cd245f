/** One of a few: radio buttons under a heading. */
import { useId } from "react";

type Props<V extends string> = {
  readonly label: string;
  readonly options: readonly (readonly [value: V, name: string])[];
  readonly value: V;
  readonly onChange: (value: V) => void;
  /** Said below the options. */
  readonly note?: string;
};

export function Choice<V extends string>({ label, options, value, onChange, note }: Props<V>) {
  const name = useId();
  return (
    <fieldset className="choice">
      <legend>{label}</legend>
      <div className="choice-options">
        {options.map(([each, words]) => (
          <label key={each} className="option">
            <input type="radio" name={name} checked={each === value} onChange={() => onChange(each)} />
            {words}
          </label>
        ))}
      </div>
      {note && <p className="soft">{note}</p>}
    </fieldset>
  );
}
