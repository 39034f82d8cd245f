/** The report, there only while the page is printed, so that the page on the screen stays light. */
import type { Answer } from "../../query/answer";
import { latePart, useLatePart } from "../load/latePart";
import { usePrinting } from "./usePrinting";
import "./paper.css";

type ReportProps = { readonly answer: Answer };

/** Fetched ahead when the page is idle, since the browser's own command to print waits for nobody. */
export const reportPart = latePart<ReportProps>(async () => (await import("./PrintReport")).PrintReport);

/** Without its script the page is printed as it stands on the screen. */
function Report(props: ReportProps) {
  const Whole = useLatePart(reportPart);
  return Whole === null || Whole === "failed" ? null : <Whole {...props} />;
}

export function Printout(props: ReportProps) {
  return usePrinting() ? <Report {...props} /> : null;
}
