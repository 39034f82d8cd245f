/** What milestones come to, each view in a script of its own: it comes when a reader turns to it. */
import type { Insight } from "../../session/session";
import { Late, latePart } from "../load/latePart";
import type { InsightProps } from "./insightProps";

const PARTS = {
  profile: latePart<InsightProps>(async () => (await import("./ProfileView")).ProfileView),
  plans: latePart<InsightProps>(async () => (await import("./PlansView")).PlansView),
  anniversaries: latePart<InsightProps>(async () => (await import("./AnniversariesView")).AnniversariesView),
  rhythm: latePart<InsightProps>(async () => (await import("./RhythmView")).RhythmView),
  compare: latePart<InsightProps>(async () => (await import("./CompareView")).CompareView),
  story: latePart<InsightProps>(async () => (await import("./StoryView")).StoryView),
};

/** `key`: another view is another part, fetched anew. */
export function LateInsight({ view, ...props }: InsightProps & { readonly view: Insight }) {
  return <Late key={view} part={PARTS[view]} props={props} />;
}
