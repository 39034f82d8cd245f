/** Beside the buttons: how the last copying or saving went, read out when it changes. */
import type { CopyState } from "../link/useCopy";
import { useTakeWords } from "./takeWords";

type Props = {
  /** Null where nothing can be copied. */
  readonly copied?: CopyState | null;
  /** What saving came to, where nothing was copied since. */
  readonly saved?: string;
};

export function TakeSaid({ copied = null, saved = "" }: Props) {
  const { cite } = useTakeWords();
  const said = { copied: `✓ ${cite.copied}`, failed: cite.copyFailed, idle: saved }[copied ?? "idle"];
  return (
    <span role="status" className="take-said">
      {said}
    </span>
  );
}
