/** The room that the timeline will take on wide screens, kept free until it comes, so that nothing moves. */
import { useTranslation } from "react-i18next";
import "./timelinePlace.css";

export function TimelinePlace() {
  const { t } = useTranslation();
  return (
    <div className="timeline-place">
      <p>{t("state.loading")}</p>
    </div>
  );
}
