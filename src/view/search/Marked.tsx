/** A text in which the words that are searched for stand out. */
import { type ReactNode, useMemo } from "react";
import { markMatches } from "../../query/search/markMatches";
import { useSession } from "../page/sessionContext";
import "./search.css";

type Props = { readonly text: string };

export function Marked({ text }: Props) {
  const { session } = useSession();
  const query = session.question.text;
  return useMemo(() => markedPieces(text, query), [text, query]);
}

function markedPieces(text: string, query: string): ReactNode {
  let end = 0;
  return markMatches(text, query).map((piece) => {
    const start = end;
    end += piece.text.length;
    return piece.hit ? <mark key={start}>{piece.text}</mark> : piece.text;
  });
}
