/** Keeps what the timeline shares with other late parts of the page in one script: else it comes in a dozen tiny ones. */
import type { Plugin } from "vite";

/** Its script is asked for as soon as the first one runs. */
const TIMELINE = "/src/view/timeline/TimelineView.tsx";

type ImportsOf = (id: string) => readonly string[];

/** A module and all that it imports, at first hand or through others; what is imported late is not counted. */
export function reachedFrom(start: string, importsOf: ImportsOf): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (id: string): void => {
    if (reached.has(id)) return;
    reached.add(id);
    for (const next of importsOf(id)) visit(next);
  };
  visit(start);
  return reached;
}

export type SharedScript = {
  readonly plugin: Plugin;
  /** Whether the timeline needs a module; known once all modules were read. */
  readonly isNeeded: (id: string) => boolean;
};

export function sharedWithTimeline(): SharedScript {
  let needed: ReadonlySet<string> = new Set();
  return {
    plugin: {
      name: "cau-noi:shared-with-timeline",
      apply: "build",
      buildEnd(error) {
        if (error) return;
        const start = [...this.getModuleIds()].find((id) => id.endsWith(TIMELINE));
        if (!start) throw new Error(`nothing imports ${TIMELINE}`);
        needed = reachedFrom(start, (id) => this.getModuleInfo(id)?.importedIds ?? []);
      },
    },
    isNeeded: (id) => needed.has(id),
  };
}
