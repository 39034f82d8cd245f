/** The words of the embedded page and of its dialog in the language that is shown. */
import { type EmbedText, embedText } from "../../i18n/embedText";
import { useRecord } from "../record/recordContext";

export function useEmbedWords(): EmbedText {
  return embedText[useRecord().lang];
}
