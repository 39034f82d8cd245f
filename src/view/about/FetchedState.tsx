/** What stands in place of a part that is still under way, or did not come. */
import { useWords } from "../words/wordsContext";
import type { Fetched } from "./useFetched";

/** Nothing once the part is here. */
export function FetchedState({ part, retry }: Fetched<unknown>) {
  const t = useWords();
  if (part === null) return <p>{t("state.loadingDetail")}</p>;
  if (part !== "failed") return null;
  return (
    <p role="status">
      {t("state.network")}{" "}
      <button type="button" onClick={retry}>
        {t("state.retry")}
      </button>
    </p>
  );
}
