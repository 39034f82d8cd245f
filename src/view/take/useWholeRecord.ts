/** All parts of the record, as downloads need them: what the page has not fetched yet is fetched when first wanted. */
import { useEffect, useMemo, useState } from "react";
import type { Lang } from "../../base/lang";
import { ok, type Result } from "../../base/result";
import type { Details, Titles } from "../../dataset/dataset";
import type { WholeRecord } from "../../export/excerptOf";
import { loadDetails, loadTitles } from "../load/loadRecord";
import { useRecord } from "../record/recordContext";

export type WholeState =
  | { readonly kind: "waiting" }
  | { readonly kind: "failed"; readonly retry: () => void }
  | { readonly kind: "here"; readonly record: WholeRecord };

type Rest = { readonly titles: Titles; readonly details: Details };

function value<T>(result: Result<T, unknown>): T {
  if (result.ok) return result.value;
  throw new Error(`a part of the record did not come: ${JSON.stringify(result.error)}`);
}

/** The details, and the titles of the language that is not shown. */
async function loadRest(root: string, other: Lang, count: number, details: Details | null): Promise<Rest> {
  const [titles, whole] = await Promise.all([
    loadTitles(root, other, count),
    details ? ok(details) : loadDetails(root),
  ]);
  return { titles: value(titles), details: value(whole) };
}

/** `root` leads to the root of the site. */
export function useWholeRecord(root: string): WholeState {
  const { index, titles, details, lang } = useRecord();
  const [rest, setRest] = useState<Rest | "failed" | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: details that come meanwhile are no reason to fetch again
  useEffect(() => {
    if (rest) return;
    let gone = false;
    const settle = (next: Rest | "failed") => !gone && setRest(next);
    loadRest(root, lang === "vi" ? "en" : "vi", titles.length, details).then(settle, (error: unknown) => {
      console.info("nothing can be taken away yet", error);
      settle("failed");
    });
    return () => {
      gone = true;
    };
  }, [root, lang, titles, rest]);
  return useMemo((): WholeState => {
    if (rest === null) return { kind: "waiting" };
    if (rest === "failed") return { kind: "failed", retry: () => setRest(null) };
    const both = lang === "vi" ? { vi: titles, en: rest.titles } : { vi: rest.titles, en: titles };
    return { kind: "here", record: { index, titles: both, details: rest.details } };
  }, [index, titles, lang, rest]);
}
