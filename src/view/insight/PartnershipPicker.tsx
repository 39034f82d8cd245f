/** Chooses a partnership by name, from a list that every device knows how to show and to read. */
import { useId, useMemo } from "react";
import { useRecord } from "../record/recordContext";
import { usePartnershipName } from "./PartnershipLink";
import { useInsightText } from "./useInsightText";

type Props = {
  readonly label: string;
  /** Places in the index that are not offered. */
  readonly without?: readonly number[];
  readonly onPick: (partnership: number) => void;
};

export function PartnershipPicker({ label, without = [], onPick }: Props) {
  const text = useInsightText();
  const { index, lang } = useRecord();
  const nameOf = usePartnershipName();
  const id = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: names follow from index and language
  const offered = useMemo(() => {
    const compare = new Intl.Collator(lang).compare;
    return index.partnerships
      .map((_, at) => ({ at, name: nameOf(at) }))
      .sort((a, b) => compare(a.name, b.name));
  }, [index, lang]);
  return (
    <p className="picker">
      <label htmlFor={id}>{label}</label>
      <select id={id} value="" onChange={(event) => onPick(Number(event.target.value))}>
        <option value="" disabled>
          {text.compare.choose}
        </option>
        {offered
          .filter(({ at }) => !without.includes(at))
          .map(({ at, name }) => (
            <option key={at} value={at}>
              {name}
            </option>
          ))}
      </select>
    </p>
  );
}
