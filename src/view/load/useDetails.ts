/** The details of all milestones: fetched once the page stands, at once when one is opened; null until they are here. */
import { useCallback, useEffect, useState } from "react";
import type { Details } from "../../dataset/dataset";
import { type LoadProblem, loadDetails } from "./loadRecord";

export type DetailsState = {
  readonly details: Details | null;
  readonly problem: LoadProblem | null;
  readonly retry: () => void;
};

export function useDetails(root: string): DetailsState {
  const [details, setDetails] = useState<Details | null>(null);
  const [problem, setProblem] = useState<LoadProblem | null>(null);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt fetches again
  useEffect(() => {
    let gone = false;
    void loadDetails(root).then((result) => {
      if (gone) return;
      if (result.ok) setDetails(result.value);
      setProblem(result.ok ? null : result.error);
    });
    return () => {
      gone = true;
    };
  }, [root, attempt]);
  const retry = useCallback(() => {
    setProblem(null);
    setAttempt((count) => count + 1);
  }, []);
  return { details, problem, retry };
}
