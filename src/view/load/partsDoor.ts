/** The door by which the page asks for parts of the record, in the language that is shown. */
import { LANGS, type Lang } from "../../base/lang";
import { err, ok } from "../../base/result";
import type { PartsDoor, Rows } from "./partsContext";
import type { RecordParts } from "./recordParts";
import { whenIdle } from "./whenIdle";

/** `inSight` is kept up to date with the rows whose titles are on screen. */
export function partsDoor(parts: RecordParts, lang: Lang, inSight: Set<Rows>): PartsDoor {
  const { titles, details } = parts;
  return {
    showTitles: (rows, urgency) => {
      void titles.want(lang, rows, urgency);
      if (urgency !== "in-sight") return () => {};
      inSight.add(rows);
      // So that a switch of language needs to fetch nothing.
      const callOff = whenIdle(() => void titles.want(lang === "vi" ? "en" : "vi", rows, "whole"));
      return () => {
        inSight.delete(rows);
        callOff();
      };
    },
    showDetails: (rows, urgency) => void details.want(rows, urgency),
    bring: async (rows) => {
      // What failed before is tried again: it is asked for anew.
      const done = [
        titles.retry(lang),
        details.retry(),
        titles.want(lang, rows, "whole"),
        details.want(rows, "whole"),
      ];
      const problems = await Promise.all(done);
      parts.show();
      return problems.find((problem) => problem !== null) ?? null;
    },
    bringBoth: async (rows) => {
      const both = LANGS.flatMap((each) => [titles.retry(each), titles.want(each, rows, "whole")]);
      const problems = await Promise.all([...both, details.retry(), details.want(rows, "whole")]);
      const problem = problems.find((each) => each !== null) ?? null;
      return problem === null ? ok({ titles: titles.titles(), details: details.details() }) : err(problem);
    },
    progress: (rows) => {
      const [a, b] = [titles.progress(lang, rows), details.progress(rows)];
      return { here: a.here + b.here, all: a.all + b.all };
    },
    retryTitles: () => void titles.retry(lang),
    retryDetails: () => void details.retry(),
    news: parts.news,
    coverage: parts.coverage,
  };
}
