/**
 * Shortcuts of one character, heard anywhere on the page. They can be turned off (WCAG 2.2, 2.1.4), because they
 * get in the way of speech input; the choice is remembered.
 */

const KEY = "cau-noi.character-keys";
const OFF = "off";

// What was chosen in this visit, for when storage is forbidden.
let chosen: boolean | null = null;

/** Whether shortcuts of one character are on; they are until the reader turns them off. */
export function characterKeysOn(): boolean {
  if (chosen !== null) return chosen;
  try {
    return localStorage.getItem(KEY) !== OFF;
  } catch {
    return true;
  }
}

/** Turns shortcuts of one character on or off, for later visits too where the browser allows it. */
export function turnCharacterKeys(on: boolean): void {
  chosen = on;
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, OFF);
  } catch (error) {
    console.info("the choice of shortcuts cannot be remembered", error);
  }
}

const FIELDS = "input, textarea, select, [contenteditable]:not([contenteditable='false'])";

/** Whether this key press is meant as the shortcut: not while typing, not with Ctrl, Alt or Meta, not where turned off. */
export function isCharacterKey(event: KeyboardEvent, key: string): boolean {
  if (event.key !== key || event.defaultPrevented || event.isComposing) return false;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const typing = event.target instanceof Element && event.target.closest(FIELDS) !== null;
  return !typing && characterKeysOn();
}
