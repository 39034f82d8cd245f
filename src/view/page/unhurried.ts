/** Drawing that lets keys, clicks and scrolling go first. */
import { startTransition } from "react";

/** React works off what `draw` sets in motion in short pieces, and shows it all at once when it is done. */
export function unhurried(draw: () => void): void {
  startTransition(draw);
}
