/** Makes a file and hands it to the browser, and says how that went. */
import { useCallback, useState } from "react";
import { useWords } from "../words/wordsContext";
import { type MadeFile, saveFile } from "./saveFile";
import { useTakeWords } from "./takeWords";

export type Saving = {
  /** To be read out; empty until something was saved. */
  readonly said: string;
  readonly save: (make: () => MadeFile | Promise<MadeFile>) => void;
};

export function useSaving(): Saving {
  const t = useWords();
  const words = useTakeWords();
  const [said, setSaid] = useState("");
  const save = useCallback(
    (make: () => MadeFile | Promise<MadeFile>) => {
      setSaid("");
      void (async () => {
        try {
          const file = await make();
          saveFile(file);
          setSaid(words.saved(file.name));
        } catch (error) {
          console.info("a file could not be made", error);
          setSaid(t("state.network"));
        }
      })();
    },
    [t, words],
  );
  return { said, save };
}
