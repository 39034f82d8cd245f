/** The key `/` leads to the search from anywhere but where it is a letter that someone types. */
import { useEffect } from "react";

const TYPED_INTO = "input, textarea, select, [contenteditable]:not([contenteditable=false]), dialog";

function isTypedInto(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TYPED_INTO) !== null;
}

/** `onSlash` is called instead of the browser's own use of the key (Firefox: quick find). */
export function useSlashKey(onSlash: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.defaultPrevented || event.isComposing || isTypedInto(event.target)) return;
      // Behind an open sheet nothing takes the focus.
      if (document.querySelector("dialog:modal")) return;
      event.preventDefault();
      onSlash();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [onSlash]);
}
