/** Brings the page about the record when the reader asks for it, and says so where it does not come. */
import { useEffect } from "react";
import { latePart, useLatePart } from "../load/latePart";
import { PartState } from "../load/PartState";

const HEADING = "about-heading";

const about = latePart<{ readonly headingId: string }>(async () => (await import("./AboutPage")).AboutPage);

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
  const Page = useLatePart(about);
  const here = Page !== null && Page !== "failed";
  useFocusOnHeading(here);
  return (
    <main id="main" tabIndex={-1}>
      {here ? <Page headingId={HEADING} /> : <PartState failed={Page === "failed"} />}
    </main>
  );
}
