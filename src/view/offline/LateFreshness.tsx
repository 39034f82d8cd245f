/** The part that keeps the site and knows its age, in a script of its own: it comes when the page has nothing better to do. */
import { useEffect, useState } from "react";
import { useRoot } from "../link/siteRoot";
import { latePart } from "../load/latePart";
import { whenIdle } from "../load/whenIdle";

type Props = { readonly root: string; readonly own: string };

const part = latePart<Props>(async () => (await import("./FreshnessNotice")).FreshnessNotice);

/** What the build wrote into the page; nothing while developing, in a file of its own, or without https. */
function ownBuild(): string | null {
  const { build } = document.documentElement.dataset;
  return build !== undefined && "serviceWorker" in navigator ? build : null;
}

/** A reader who saves data did not ask for the whole site. */
function savesData(): boolean {
  return (
    "connection" in navigator && (navigator.connection as { saveData?: boolean } | null)?.saveData === true
  );
}

/** Draws nothing until there is something to say. To be drawn once, and never in a frame. */
export function LateFreshness() {
  const root = useRoot();
  const [own, setOwn] = useState<string | null>(null);
  useEffect(
    () =>
      whenIdle(() => {
        const build = ownBuild();
        if (build === null || savesData()) return;
        part.load().then(
          () => setOwn(build),
          () => {},
        );
      }),
    [],
  );
  const Part = part.now();
  return own !== null && Part && <Part root={root} own={own} />;
}
