/** Copies citations with their italics for word processors, and as plain text for everything else. */
import { htmlOf, plainOf, type Run } from "../../export/cite/styled";

/** Whether it was copied; browsers may forbid it, and outside https they lack it. */
export async function copyRuns(citations: readonly (readonly Run[])[]): Promise<boolean> {
  const plain = citations.map(plainOf).join("\n\n");
  try {
    // Firefox before 127 knows only text.
    if (typeof ClipboardItem === "undefined") await navigator.clipboard.writeText(plain);
    else
      await navigator.clipboard.write([
        new ClipboardItem({
          "text/plain": new Blob([plain], { type: "text/plain" }),
          "text/html": new Blob([citations.map(htmlOf).join("")], { type: "text/html" }),
        }),
      ]);
    return true;
  } catch (error) {
    console.info("the clipboard was refused", error);
    return false;
  }
}
