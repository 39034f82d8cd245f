/** What is fetched before anybody asks for it waits for two things: that the first screen is whole, and an idle moment. */

let firstScreen: Promise<unknown> = Promise.resolve();

/** Until `whole` is settled nothing is fetched ahead: on a slow line it would come between the reader and the first screen. */
export function nothingAheadBefore(whole: Promise<unknown>): void {
  firstScreen = whole.catch(() => {});
}

function idle(call: () => void): () => void {
  // Safari has no idle callbacks.
  if (!("requestIdleCallback" in globalThis)) {
    const timer = setTimeout(call, 200);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(call, { timeout: 1500 });
  return () => cancelIdleCallback(handle);
}

/** Calls once the first screen is whole and the browser has nothing better to do, or soon after; the answer calls it off. */
export function whenIdle(call: () => void): () => void {
  let stop = () => {};
  let off = false;
  void firstScreen.then(() => {
    if (!off) stop = idle(call);
  });
  return () => {
    off = true;
    stop();
  };
}
