/** The room that the timeline will take on wide screens, kept free until it comes, so that nothing moves. */
import { useWords } from "../words/wordsContext";
import "./timelinePlace.css";

export function TimelinePlace() {
  const t = useWords();
  return (
    <div className="timeline-place">
      <p>{t("state.loading")}</p>
    </div>
  );
}
