/** "3 sources, 1 checked": what a card and a row of the table say of the evidence behind a milestone. */
import type { Milestone } from "../../dataset/dataset";
import { useWords } from "../words/wordsContext";

type Props = { readonly milestone: Pick<Milestone, "sources" | "checked"> };

/** Each half stays on one line, so that no number parts from what it counts. */
export function SourceCountWords({ milestone }: Props) {
  const t = useWords();
  const { sources: count, checked } = milestone;
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
