/** The words that several downloads share: dates, places and names of an excerpt as sentences and cells hold them. */
import type { Lang } from "../base/lang";
import { memoBy } from "../base/memo";
import type { PartnershipId } from "../dataset/dataset";
import { courseOf } from "../i18n/dateCourse";
import { wordDate, wordEdtf } from "../i18n/wordDate";
import { newestOf, placeName } from "../place/placeWords";
import type { Day } from "../time/day";
import { parseEdtf } from "../time/parseEdtf";
import type { Excerpt, ToldMilestone, ToldPartnership } from "./excerpt";

/** Everything that is known of when a milestone was: "tháng 9 năm 2021, không rõ ngày". */
export function dateWords(milestone: ToldMilestone, lang: Lang): string {
  return wordDate(milestone.date, lang, courseOf(milestone));
}

/** A date of the record in words, as a source states it; the compiler has checked its notation. */
export function edtfWords(edtf: string, lang: Lang): string {
  const date = parseEdtf(edtf);
  return date.ok ? wordEdtf(date.value, lang) : edtf;
}

/** The day by whose names a milestone's places are called: its earliest known day, else its latest. */
export function namingDay({ date }: ToldMilestone): Day | null {
  return date.bounds.earliest ?? date.bounds.latest;
}

/** Both places by today's names: "Hải Châu – Uiwang". */
export function partnershipName(
  { units }: Excerpt,
  { vn, partner }: Pick<ToldPartnership, "vn" | "partner">,
  lang: Lang,
): string {
  return [vn, partner].map((chain) => placeName(units, newestOf(chain), null, lang)).join(" – ");
}

const partnershipsById = memoBy(
  ({ partnerships }: Excerpt) => new Map(partnerships.map((partnership) => [partnership.id, partnership])),
);

/** The partnership of an id; throws where the excerpt has none, which `excerptOf` rules out. */
export function partnershipOf(excerpt: Excerpt, id: PartnershipId): ToldPartnership {
  const found = partnershipsById(excerpt).get(id);
  if (!found) throw new Error(`no partnership ${id} in the excerpt`);
  return found;
}

/** With its first letter a capital, to begin a line. */
export function sentenceCase(words: string, lang: Lang): string {
  return words.charAt(0).toLocaleUpperCase(lang) + words.slice(1);
}
