/** How what a date speaks of took place; limits are worded by it. */

/** once: at one time within the limits. lasting: it starts, goes on and ends within them, be it past or planned. */
export type DateCourse = "once" | "lasting";

const LASTING: ReadonlySet<string> = new Set(["project", "programme"]);

/** Projects, programmes and whatever was under way last; everything else is once. */
export function courseOf({ status, kind }: { readonly status: string; readonly kind: string }): DateCourse {
  return status === "ongoing" || LASTING.has(kind) ? "lasting" : "once";
}
