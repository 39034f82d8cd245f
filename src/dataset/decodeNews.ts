/** The sources taken in last, fetched by the page about the record. */
import type { Result } from "../base/result";
import type { DayOfSources, NamedSource } from "./dataset";
import type { DecodeProblem } from "./decodeProblem";
import { decoding, maybeRead, readList, readLocalized, readObject, readText } from "./read";

function readSource(value: unknown, at: string): NamedSource {
  const { id, headline, publisher, lang, url } = readObject(value, at);
  return {
    id: readText(id, at),
    headline: maybeRead(readText)(headline, at),
    publisher: readLocalized(publisher, at),
    lang: readText(lang, at),
    url: readText(url, at),
  };
}

function readDay(value: unknown, at: string): DayOfSources {
  const { day, sources } = readObject(value, at);
  return { day: readText(day, at), sources: readList(readSource)(sources, at) };
}

/** Decodes the news, the newest day first; refuses another format and any damage. */
export function decodeNews(json: unknown): Result<readonly DayOfSources[], DecodeProblem> {
  return decoding(json, (file) => readList(readDay)(file.days, "days"));
}
