/** The files that a draft would write, to be copied. */
import type { DraftedFile } from "../../reading/benchAnswer";
import { useCopy } from "../link/useCopy";

function File({ file }: { readonly file: DraftedFile }) {
  const { state, copy } = useCopy();
  return (
    <>
      <h3>
        seeds/{file.path}{" "}
        <button type="button" onClick={() => void copy(file.text)}>
          Copy
        </button>{" "}
        <span role="status">
          {state === "copied" && "✓ copied"}
          {state === "failed" && "copying is forbidden here: select the text below"}
        </span>
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <pre tabIndex={0}>{file.text}</pre>
    </>
  );
}

export function DraftFiles({ files }: { readonly files: readonly DraftedFile[] }) {
  return (
    <section aria-label="The draft">
      <h2>Draft</h2>
      {files.map((file) => (
        <File key={file.path} file={file} />
      ))}
    </section>
  );
}
