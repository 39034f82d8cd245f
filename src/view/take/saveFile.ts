/** Hands a file that the page made to the browser, which saves it; nothing leaves the reader's machine. */

/** A file with its name, its media type and its content. */
export type MadeFile = {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
};

/** Long enough for any browser to begin reading. */
const KEPT_MS = 60_000;

export function saveFile({ name, type, content }: MadeFile): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
