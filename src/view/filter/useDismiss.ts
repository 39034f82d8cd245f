/** Closes a pop-up when the reader presses Escape, clicks elsewhere or tabs out of it. */
import { type RefObject, useEffect } from "react";

export function useDismiss(
  inside: RefObject<HTMLElement | null>,
  open: boolean,
  onDismiss: (byKey: boolean) => void,
): void {
  useEffect(() => {
    if (!open) return;
    const isInside = (target: EventTarget | null) =>
      target instanceof Node && inside.current?.contains(target);
    const onPointer = (event: PointerEvent) => {
      if (!isInside(event.target)) onDismiss(false);
    };
    const onFocus = (event: FocusEvent) => {
      if (!isInside(event.target)) onDismiss(false);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") onDismiss(true);
    };
    document.addEventListener("pointerdown", onPointer);
    document.addEventListener("focusin", onFocus);
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("pointerdown", onPointer);
      document.removeEventListener("focusin", onFocus);
      document.removeEventListener("keydown", onKey);
    };
  }, [inside, open, onDismiss]);
}
