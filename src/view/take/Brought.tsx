/** What is made of milestones once all of them is here, titles in both languages and details; until then, a sentence. */
import { type ReactNode, useEffect, useState } from "react";
import type { LoadedRecord } from "../../export/excerptOf";
import { type Brought as Parts, type Rows, useParts } from "../load/partsContext";
import { useRecord } from "../record/recordContext";
import { useWords } from "../words/wordsContext";

type Props = {
  /** Hand in the same list as long as the rows are the same. */
  readonly rows: Rows;
  readonly children: (record: LoadedRecord) => ReactNode;
};

type Arrived = { readonly rows: Rows; readonly parts: Parts } | "failed" | null;

export function Brought({ rows, children }: Props) {
  const t = useWords();
  const { index } = useRecord();
  const { bringBoth } = useParts();
  const [arrived, setArrived] = useState<Arrived>(null);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    let gone = false;
    void bringBoth(rows).then((parts) => {
      if (!gone) setArrived(parts.ok ? { rows, parts: parts.value } : "failed");
    });
    return () => {
      gone = true;
    };
  }, [bringBoth, rows, attempt]);
  if (arrived && arrived !== "failed" && arrived.rows === rows) return children({ index, ...arrived.parts });
  if (arrived !== "failed") return <p role="status">{t("state.loading")}</p>;
  const retry = () => {
    setArrived(null);
    setAttempt(attempt + 1);
  };
  return (
    <>
      <p role="status">{t("state.network")}</p>
      <button type="button" className="primary" onClick={retry}>
        {t("state.retry")}
      </button>
    </>
  );
}
