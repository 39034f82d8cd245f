/** The title of a milestone with what is searched for marked; a quiet word while it is still on its way. */
import { useRecord } from "../record/recordContext";
import { useWords } from "../words/wordsContext";
import { Marked } from "./Marked";

export function MarkedTitle({ row }: { readonly row: number }) {
  const t = useWords();
  const { titles } = useRecord();
  const title = titles.at(row);
  if (title === null) return <span className="title-waiting">{t("state.titleWaiting")}</span>;
  return <Marked text={title} />;
}
