/** Brings the page about the record when the reader asks for it, and says so where it does not come. */
import { type ComponentType, useEffect, useState } from "react";
import { useWords } from "../words/wordsContext";

const HEADING = "about-heading";

type PageComponent = ComponentType<{ readonly headingId: string }>;

/** A reader who came by a step within the site begins at the heading; on leaving, the main part takes over. */
function useFocusOnHeading(here: boolean): void {
  useEffect(() => {
    if (!here) return;
    const step = document.activeElement !== null && document.activeElement !== document.body;
    if (step) {
      scrollTo({ top: 0 });
      document.getElementById(HEADING)?.focus({ preventScroll: true });
    }
    return () => {
      if (document.activeElement === document.body) document.getElementById("main")?.focus();
    };
  }, [here]);
}

export function AboutView() {
  const t = useWords();
  const [Page, setPage] = useState<PageComponent | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    import("./AboutPage")
      .then(({ AboutPage }) => setPage(() => AboutPage))
      .catch((error: unknown) => {
        console.info("the page about the record did not come", error);
        setFailed(true);
      });
  }, []);
  useFocusOnHeading(Page !== null);
  return (
    <main id="main" tabIndex={-1}>
      {Page ? (
        <Page headingId={HEADING} />
      ) : (
        <div className="nothing">
          <p role="status">{t(failed ? "state.network" : "state.loading")}</p>
          {failed && (
            <button type="button" className="primary" onClick={() => location.reload()}>
              {t("state.reload")}
            </button>
          )}
        </div>
      )}
    </main>
  );
}
