/** The text of a file of the site by its address; null where it does not come. Rejects where there is no connection. */
export async function fetchText(url: string): Promise<string | null> {
  const response = await fetch(url);
  return response.ok ? response.text() : null;
}
