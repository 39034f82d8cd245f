/** "3 sources, 1 checked": what a card and a row of the table say of the evidence behind a milestone. */
import { useWords } from "../words/wordsContext";
import type { SourceCount } from "./sources";

type Props = {
  /** Null while it is not known. */
  readonly sources: SourceCount | null;
};

/** Each half stays on one line, so that no number parts from what it counts. */
export function SourceCountWords({ sources }: Props) {
  const t = useWords();
  if (sources === null) return "…";
  const { count, checked } = sources;
  const some = checked > 0 && checked < count;
  return (
    <>
      <span className="together">{t("list.sources", { count })},</span>{" "}
      <span className="together">
        {some ? t("list.someChecked", { count: checked }) : checked > 0 ? t("list.checked") : t("list.cited")}
      </span>
    </>
  );
}
