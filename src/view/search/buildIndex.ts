/** Builds the search beside the page's work: what is known at once first, then titles, then the rest of the words. */
import { LANGS } from "../../base/lang";
import type { Index } from "../../dataset/dataset";
import type { SearchBuilder, YieldToMain } from "../../query/search/buildSearch";
import type { RecordParts } from "../load/recordParts";

/** How much of the record is searched: titles and places with the rest to come, all of it, or all but what did not come. */
export type Reach = "growing" | "whole" | "lacking";

/** Called with the builder whenever so much more can be searched that it is worth drawing the results again. */
export type OnGrown = (builder: SearchBuilder, reach: Reach) => void;

/** Results are drawn again at most every so many files. */
const STEP = 40;

/** Lets clicks, keys and drawing go first; timers would wait four milliseconds each time. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Notes the titles of both languages; answers how many files did not come. */
async function noteTitles(
  builder: SearchBuilder,
  index: Index,
  parts: RecordParts,
  rest: YieldToMain,
): Promise<number> {
  let lost = 0;
  for (const [nth, { first }] of index.parts.titles.entries())
    for (const lang of LANGS) {
      const titles = await parts.titles.borrow(lang, nth);
      if (titles.ok) await builder.noteTitles(first, titles.value, rest);
      else lost += 1;
    }
  return lost;
}

/** The rows of a part of the details. */
function rowsOf({ parts, milestones }: Index, nth: number): Uint32Array {
  return milestones.rows.subarray(parts.details[nth]?.first, parts.details[nth + 1]?.first);
}

/** Builds until all is noted that comes, or `signal` ends it. */
export async function buildIndex(
  index: Index,
  parts: RecordParts,
  onGrown: OnGrown,
  signal: AbortSignal,
): Promise<void> {
  const rest: YieldToMain = async () => {
    await nextTask();
    signal.throwIfAborted();
  };
  const { searchBuilder } = await import("../../query/search/buildSearch");
  const builder = searchBuilder(index);
  await builder.noteIndex(rest);
  let lost = await noteTitles(builder, index, parts, rest);
  signal.throwIfAborted();
  onGrown(builder, "growing");
  const count = index.parts.details.length;
  for (let nth = 0; nth < count; nth += 1) {
    const details = await parts.details.borrow(nth);
    signal.throwIfAborted();
    if (details.ok) await builder.noteDetails(rowsOf(index, nth), details.value, rest);
    else lost += 1;
    if ((nth + 1) % STEP === 0 && nth + 1 < count) onGrown(builder, "growing");
  }
  onGrown(builder, lost > 0 ? "lacking" : "whole");
}
