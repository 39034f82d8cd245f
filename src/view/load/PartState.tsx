/** What stands where a late part of the page is not here: that it is on its way, or that it did not come, and a way on. */
import { useWords } from "../words/wordsContext";

export function PartState({ failed }: { readonly failed: boolean }) {
  const t = useWords();
  return (
    <div className="nothing">
      <p role="status">{t(failed ? "state.partFailed" : "state.loadingPart")}</p>
      {failed && (
        <button type="button" className="primary" onClick={() => location.reload()}>
          {t("state.reload")}
        </button>
      )}
    </div>
  );
}
