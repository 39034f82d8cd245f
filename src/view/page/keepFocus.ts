/** Keyboard focus outlives the moment in which the page takes the place of what the build wrote. */

/** What the same control is known by in both: its address, else its place among its kind. */
function counterpart(element: Element, before: Element, now: ParentNode): HTMLElement | null {
  const address = element instanceof HTMLAnchorElement ? element.href : null;
  const name = element.tagName;
  if (address !== null) return [...now.querySelectorAll("a")].find(({ href }) => href === address) ?? null;
  const at = [...before.querySelectorAll(name)].indexOf(element);
  return [...now.querySelectorAll<HTMLElement>(name)][at] ?? null;
}

/** Remembers what has the focus within `place`; to be called before the page is drawn, the answer right after. */
export function keepFocus(place: Element): () => void {
  const before = place.firstElementChild;
  let focused: Element | null = null;
  const follow = () => {
    const { activeElement } = document;
    focused = activeElement && before?.contains(activeElement) ? activeElement : null;
  };
  follow();
  place.addEventListener("focusin", follow);
  return () => {
    place.removeEventListener("focusin", follow);
    if (!focused || !before || document.activeElement !== document.body) return;
    counterpart(focused, before, place)?.focus({ preventScroll: true });
  };
}
