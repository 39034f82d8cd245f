/** The map in a script of its own, with the drawn outlines: it comes when a reader turns to it. */
import { latePart, useLatePart } from "../load/latePart";
import { useWords } from "../words/wordsContext";
import type { MapProps } from "./MapView";

const map = latePart<MapProps>(async () => (await import("./MapView")).MapView);

export function LateMap(props: MapProps) {
  const t = useWords();
  const Part = useLatePart(map);
  if (Part !== null && Part !== "failed") return <Part {...props} />;
  return (
    <div className="nothing">
      <p role="status">{t(Part === null ? "state.loading" : "state.network")}</p>
      {Part === "failed" && (
        <button type="button" className="primary" onClick={() => location.reload()}>
          {t("state.reload")}
        </button>
      )}
    </div>
  );
}
