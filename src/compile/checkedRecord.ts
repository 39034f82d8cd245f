/** What the rules look at: the joined, dated record and, where they are at hand, the archived texts. */
import type { Datings } from "./dating";
import type { Links } from "./links";
import type { Sha256Of } from "./sha256Of";

/** Archived originals by file name, as decoded from UTF-8 without any change; null where none are at hand. */
export type Archive = ReadonlyMap<string, string> | null;

/** The record under check. */
export type CheckedRecord = {
  readonly links: Links;
  readonly datings: Datings;
  readonly archive: Archive;
  readonly sha256: Sha256Of;
};
