/** Ids of new files, made from Vietnamese words. */
import { fold } from "../../base/fold";

const SMALL = new Set(
  "cua va cac nhung voi tai o trong cho de la duoc se ve den tu theo mot thanh pho tinh quan huyen tp q han quoc nhat ban viet nam".split(
    " ",
  ),
);
const MOST_WORDS = 6;

/** Lower-case Latin words and digits joined by hyphens; empty where there is nothing to join. */
export function slugOf(text: string): string {
  return (fold(text).match(/[a-z0-9]+/g) ?? []).join("-");
}

/** The telling words of a headline, a few of them. */
export function shortSlug(headline: string): string {
  const words = fold(headline).match(/[a-z0-9]+/g) ?? [];
  const telling = words.filter((word) => !SMALL.has(word));
  return (telling.length >= 2 ? telling : words).slice(0, MOST_WORDS).join("-");
}

/** The prefix of a partnership's milestones: that of those it has, else initials of its two places. */
export function milestonePrefix(ids: readonly string[], vn: string, partner: string): string {
  const known = ids.map((id) => /^(.*)-\d+$/.exec(id)?.[1]).find((prefix) => prefix !== undefined);
  if (known !== undefined) return known;
  const name = (id: string) => id.replace(/^[a-z]+\d?-/, "").replace(/-pre\d+$/, "");
  const initials = name(vn)
    .split("-")
    .map((part) => part[0] ?? "")
    .join("");
  return `${initials}${name(partner).replaceAll("-", "").slice(0, 3)}`;
}

/** The next so many ids after those there are. */
export function nextIds(prefix: string, ids: readonly string[], count: number): readonly string[] {
  const numbers = ids.map((id) => (id.startsWith(`${prefix}-`) ? Number(id.slice(prefix.length + 1)) : 0));
  const last = Math.max(0, ...numbers.filter(Number.isInteger));
  return Array.from({ length: count }, (_, at) => `${prefix}-${String(last + 1 + at).padStart(2, "0")}`);
}
