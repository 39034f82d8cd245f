/** A made-up record as the files that the page loads: written as compile writes them, and by nothing else. */
import { sha256 } from "../../../src/compile/main";
import { recordFiles } from "../../../src/compile/recordFiles";
import type { MadeUpRecord } from "./madeUpRecord";

/** File name below `data/` → text. */
export function wireFiles(record: MadeUpRecord): ReadonlyMap<string, string> {
  return recordFiles(record, sha256);
}
