/** The key `/` leads to the search from anywhere but where it is a letter that someone types. */
import { useEffect } from "react";
import { isCharacterKey } from "../keyboard/characterKeys";

/** `onSlash` is called instead of the browser's own use of the key (Firefox: quick find). */
export function useSlashKey(onSlash: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // Behind an open sheet nothing takes the focus.
      if (!isCharacterKey(event, "/") || document.querySelector("dialog:modal")) return;
      event.preventDefault();
      onSlash();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [onSlash]);
}
