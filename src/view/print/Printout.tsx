/** The report, there only while the page is printed, so that the page on the screen stays light. */
import type { Answer } from "../../query/answer";
import { PrintReport } from "./PrintReport";
import { usePrinting } from "./usePrinting";
import "./print.css";

export function Printout({ answer }: { readonly answer: Answer }) {
  return usePrinting() ? <PrintReport answer={answer} /> : null;
}
