/** What the days of publication say of a milestone's date: told as done, it had begun; told as a plan, it lay ahead. */
import type { DateReason } from "../dataset/dataset";
import type { Bounds } from "../time/bounds";
import { UNBOUNDED } from "../time/bounds";
import { boundsOf, startBounds } from "../time/boundsOf";
import type { Day } from "../time/day";
import type { EdtfDate } from "../time/edtf";
import type { LinkedMilestone } from "./links";
import { edtfOf } from "./statedDate";

/** Limits from reports, the article that set them, and whether the reports leave the stated date no room. */
export type ReportBounds = {
  readonly bounds: Bounds;
  readonly reason: DateReason | null;
  /** Every source is older than the first day on which a done milestone is said to have been; none is undated. */
  readonly tooEarly: boolean;
};

const NONE: ReportBounds = { bounds: UNBOUNDED, reason: null, tooEarly: false };

type Report = { readonly article: string; readonly first: Day; readonly last: Day };

/**
 * done: not after the earliest report (its latest possible day). An article older than the stated beginning announced
 * the event and reports nothing; that all are older is a problem, unless one shows no day of publication. A span may still run when it is reported, so that a
 * report says nothing of its end. ongoing: had begun by then, which the stated date must agree with; its end is not
 * limited. planned, agreed: not before the earliest article that tells it as still to come.
 */
export function reportBounds(milestone: LinkedMilestone, stated: EdtfDate | null): ReportBounds {
  const reports = datedReports(milestone);
  const status = milestone.record.status;
  if (reports.length === 0) return NONE;
  if (status === "planned" || status === "agreed") return announced(reports);
  if (status !== "done" && status !== "ongoing") return NONE;
  const begun = stated ? startBounds(stated).earliest : null;
  const later = reports.filter((report) => begun === null || report.last >= begun);
  const first = earliest(later, (report) => report.last);
  if (!first) return { ...NONE, tooEarly: reports.length === milestone.claims.length };
  if (status === "ongoing" || stated?.kind === "span") return NONE;
  const bounds = { earliest: null, latest: first.last };
  return { bounds, reason: { kind: "reported", article: first.article }, tooEarly: false };
}

function announced(reports: readonly Report[]): ReportBounds {
  const first = earliest(reports, (report) => report.first);
  if (!first) return NONE;
  const bounds = { earliest: first.first, latest: null };
  return { bounds, reason: { kind: "announced", article: first.article }, tooEarly: false };
}

function datedReports(milestone: LinkedMilestone): readonly Report[] {
  return milestone.claims.flatMap(({ source }) => {
    if (source.value.published === null) return [];
    const published = boundsOf(edtfOf(source.value.published));
    if (published.earliest === null || published.latest === null) return [];
    return [{ article: source.id, first: published.earliest, last: published.latest }];
  });
}

function earliest(reports: readonly Report[], day: (report: Report) => Day): Report | undefined {
  return reports.reduce<Report | undefined>(
    (best, report) => (best && day(best) <= day(report) ? best : report),
    undefined,
  );
}
