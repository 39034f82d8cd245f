/** What nobody waits for goes after what was asked for: the page shows the change before it is begun. */

/** Longer than a frame: what the first one drew is on the screen by then. */
const FRAME_MS = 20;

/** Calls when what is drawn now has been painted, and soon where nothing is, in a hidden tab; the answer calls it off. */
export function afterPaint(call: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const painting = () => {
    timer = setTimeout(call, FRAME_MS);
  };
  const frame = document.hidden ? 0 : requestAnimationFrame(painting);
  if (document.hidden) painting();
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
