/** The details of all milestones: fetched when the page has time, at once when one is opened; null until they are here. */
import { useCallback, useEffect, useState } from "react";
import type { Details } from "../../dataset/dataset";
import { type LoadProblem, loadDetails } from "./loadRecord";
import { whenIdle } from "./whenIdle";

export type DetailsState = {
  readonly details: Details | null;
  readonly problem: LoadProblem | null;
  readonly retry: () => void;
};

/** `wanted`: a milestone is open, so they are fetched at once; else when nothing else is to be done. */
export function useDetails(root: string, wanted: boolean): DetailsState {
  const [details, setDetails] = useState<Details | null>(null);
  const [problem, setProblem] = useState<LoadProblem | null>(null);
  const [started, setStarted] = useState(wanted);
  const [attempt, setAttempt] = useState(0);
  if (wanted && !started) setStarted(true);
  useEffect(() => {
    if (!started) return whenIdle(() => setStarted(true));
  }, [started]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt fetches again
  useEffect(() => {
    if (!started) return;
    let gone = false;
    void loadDetails(root).then((result) => {
      if (gone) return;
      if (result.ok) setDetails(result.value);
      setProblem(result.ok ? null : result.error);
    });
    return () => {
      gone = true;
    };
  }, [root, started, attempt]);
  const retry = useCallback(() => {
    setProblem(null);
    setAttempt((count) => count + 1);
  }, []);
  return { details, problem, retry };
}
