/** Keeps the site for reading without a connection, and knows whether what is shown is the newest. */
import { useEffect, useState } from "react";
import { askSite, type Freshness } from "./freshness";
import { workerAddress } from "./workerAddress";

/** A reader who comes back to the page sooner is not told anew. */
const PAUSE_MS = 10 * 60_000;

/** Browsers may forbid it, and private windows do; the page then needs a connection, as before. */
async function keepSite(root: string): Promise<void> {
  try {
    await navigator.serviceWorker.register(workerAddress(root), { scope: `${root}/` });
  } catch (error) {
    console.info("the site cannot be kept for reading offline", error);
  }
}

export function useFreshness(root: string, own: string): Freshness {
  const [state, setState] = useState<Freshness>({ kind: "current" });
  useEffect(() => {
    let [gone, asked] = [false, 0];
    const ask = async () => {
      asked = Date.now();
      const next = await askSite(root, own);
      if (!gone) setState(next);
    };
    const back = () => {
      if (document.visibilityState === "visible" && Date.now() - asked > PAUSE_MS) void ask();
    };
    const line = () => void ask();
    void keepSite(root);
    void ask();
    document.addEventListener("visibilitychange", back);
    addEventListener("online", line);
    addEventListener("offline", line);
    return () => {
      gone = true;
      document.removeEventListener("visibilitychange", back);
      removeEventListener("online", line);
      removeEventListener("offline", line);
    };
  }, [root, own]);
  return state;
}

/** No worker takes longer to take over. */
const TAKEN_MS = 3000;

/** A worker of the newer build that waits is told that nobody reads the old one here any more. */
async function handOver({ waiting }: ServiceWorkerRegistration): Promise<void> {
  if (!waiting) return;
  const taken = new Promise((resolve) => {
    navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true });
    setTimeout(resolve, TAKEN_MS);
  });
  waiting.postMessage("take over");
  await taken;
}

export async function openNewest(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration().catch(() => undefined);
  if (registration) await handOver(registration);
  location.reload();
}
