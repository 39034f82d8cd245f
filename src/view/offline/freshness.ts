/** Whether what the page shows is the newest: it asks the site what its newest build is. */

/** offline: the site cannot be asked. newer: there is another build; `date` is the ISO day of its edition. */
export type Freshness =
  | { readonly kind: "current" }
  | { readonly kind: "offline" }
  | { readonly kind: "newer"; readonly date: string };

/** Reads `build.json` against the id of the page; null where it is not what it should be. */
export function freshnessOf(note: unknown, own: string): Freshness | null {
  if (typeof note !== "object" || note === null || !("id" in note) || !("date" in note)) return null;
  if (typeof note.id !== "string" || typeof note.date !== "string") return null;
  return note.id === own ? { kind: "current" } : { kind: "newer", date: note.date };
}

/** Asks the site; `root` without a slash at its end. What the site answers wrongly tells nothing. */
export async function askSite(root: string, own: string): Promise<Freshness> {
  // A browser that knows it has no connection would only complain.
  if (!navigator.onLine) return { kind: "offline" };
  let response: Response;
  try {
    response = await fetch(`${root}/build.json`, { cache: "no-store" });
  } catch {
    return { kind: "offline" };
  }
  try {
    return (response.ok && freshnessOf(await response.json(), own)) || { kind: "current" };
  } catch {
    return { kind: "current" };
  }
}
