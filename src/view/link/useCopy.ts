/** Copies a text to the clipboard and says how it went; browsers may forbid it, and outside https they lack it. */
import { useCallback, useEffect, useState } from "react";

/** idle: nothing was copied yet. */
export type CopyState = "idle" | "copied" | "failed";

/** How long the page says that something was copied. */
const SAID_MS = 4000;

async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    console.info("the clipboard was refused", error);
    return false;
  }
}

export function useCopy(): {
  readonly state: CopyState;
  readonly copy: (text: string) => Promise<boolean>;
  readonly forget: () => void;
} {
  const [state, setState] = useState<CopyState>("idle");
  const forget = useCallback(() => setState("idle"), []);
  const copy = useCallback(async (text: string) => {
    const copied = await toClipboard(text);
    setState(copied ? "copied" : "failed");
    return copied;
  }, []);
  useEffect(() => {
    if (state !== "copied") return;
    const timer = setTimeout(forget, SAID_MS);
    return () => clearTimeout(timer);
  }, [state, forget]);
  return { state, copy, forget };
}
