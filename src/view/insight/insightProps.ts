/** What every view of what milestones come to is given. */
import type { Answer } from "../../query/answer";

export type InsightProps = { readonly answer: Answer };
