/** Fetches a file of the record and decodes it; what can go wrong comes back as one of three plain problems. */
import { err, ok, type Result } from "../../base/result";
import type { DecodeProblem } from "../../dataset/decodeProblem";
import { fetchText } from "./fetchText";

/** network: it did not come. damaged: it came, but is not what it should be. version: made for another page. */
export type LoadProblem = "network" | "damaged" | "version";

async function fetchJson(url: string): Promise<Result<unknown, LoadProblem>> {
  let text: string | null;
  try {
    text = await fetchText(url);
    if (text === null) return err("network");
  } catch {
    return err("network");
  }
  try {
    return ok(JSON.parse(text));
  } catch {
    return err("damaged");
  }
}

/** The file at an address, as `decode` reads it. */
export async function fetchPart<T>(
  url: string,
  decode: (json: unknown) => Result<T, DecodeProblem>,
): Promise<Result<T, LoadProblem>> {
  const json = await fetchJson(url);
  if (!json.ok) return json;
  const decoded = decode(json.value);
  if (decoded.ok) return decoded;
  console.info(url, decoded.error);
  return err(decoded.error.kind);
}
