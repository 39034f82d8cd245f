/** Asks the development server what it reads in the pasted article, a moment after the last change. */
import { useEffect, useState } from "react";
import type { BenchAnswer, BenchQuestion } from "../../reading/benchAnswer";

const SETTLE_MS = 250;

/** idle: nothing is pasted. The last answer stays while the next one is on its way. */
export type Asked =
  | { readonly state: "idle" }
  | { readonly state: "reading"; readonly answer: BenchAnswer | null }
  | { readonly state: "read"; readonly answer: BenchAnswer }
  | { readonly state: "failed"; readonly why: string };

async function ask(question: BenchQuestion, signal: AbortSignal): Promise<Asked> {
  const response = await fetch("/bench/read", { method: "POST", body: JSON.stringify(question), signal });
  if (!response.ok) return { state: "failed", why: await response.text() };
  // Our own server answers; it is the same program that made the types.
  return { state: "read", answer: (await response.json()) as BenchAnswer };
}

/** The answer to a question; a later question ends an earlier one. */
export function useReading({ text, url, published }: BenchQuestion): Asked {
  const [asked, setAsked] = useState<Asked>({ state: "idle" });
  useEffect(() => {
    if (text.trim() === "") return setAsked({ state: "idle" });
    const ended = new AbortController();
    setAsked((before) => ({ state: "reading", answer: "answer" in before ? before.answer : null }));
    const timer = setTimeout(() => {
      ask({ text, url, published }, ended.signal)
        .then(setAsked)
        .catch((error: unknown) => {
          if (!ended.signal.aborted) setAsked({ state: "failed", why: String(error) });
        });
    }, SETTLE_MS);
    return () => {
      clearTimeout(timer);
      ended.abort();
    };
  }, [text, url, published]);
  return asked;
}
