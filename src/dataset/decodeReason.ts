/** Decoding of why a date is bounded as it is. */
import type { DateReason } from "./dataset";
import { damaged, readList, readObject, readText } from "./read";

/** One reason; refuses a kind that this page cannot word. */
export function readReason(value: unknown, at: string): DateReason {
  const { kind, articles, milestone, article } = readObject(value, at);
  switch (kind) {
    case "claim":
      return { kind, articles: readList(readText)(articles, at) };
    case "after":
    case "before":
    case "during":
      return { kind, milestone: readText(milestone, at) };
    case "reported":
    case "announced":
      return { kind, article: readText(article, at) };
    default:
      return damaged(at);
  }
}
