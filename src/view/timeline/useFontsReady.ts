/** Whether the page's own fonts have come: labels are measured again once they have. */
import { useEffect, useState } from "react";

export function useFontsReady(): boolean {
  const [ready, setReady] = useState(() => document.fonts.status === "loaded");
  useEffect(() => {
    if (ready) return;
    let gone = false;
    void document.fonts.ready.then(() => {
      if (!gone) setReady(true);
    });
    return () => {
      gone = true;
    };
  }, [ready]);
  return ready;
}
