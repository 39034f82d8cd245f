/** Telling whose diacritics an English text may keep: those of persons whom the Vietnamese text names, and no other. */
import { type CapitalRun, capitalRuns } from "./capitalRuns";

/** What stands before the name of a place or an institution in Vietnamese. */
const PLACE_WORDS =
  /(^| )(tỉnh|thành phố|phố|tp|quận|huyện|thị xã|thị trấn|phường|xã|buôn|thôn|ấp|làng|đảo|sông|hồ|núi|đèo|cầu|chợ|cảng|sân bay|đường|công viên|trường|đại học|học viện|bệnh viện|bảo tàng|công ty|khu|vùng|miền|báo)$/u;

/** An office that ends in the name of its place: "Chủ tịch UBND tỉnh Phạm Ngọc Nghị" names a person after all. */
const OFFICE =
  /(^| )(chủ tịch|bí thư|giám đốc|hiệu trưởng|thị trưởng|trưởng (ban|phòng|đoàn))( (ubnd|hđnd|ủy|ban|nhân|dân|hội|đồng|tỉnh|thành|phố|tp|quận|huyện|thị|xã|phường|sở|phòng|trường|đại|học|bệnh|viện|công|ty))+$/u;

/** What makes a run of English capitals the name of an institution or a place. */
const INSTITUTION =
  /^(University|College|Academy|School|Institute|Hospital|Cent(er|re)|Museum|Park|Street|Road|Bridge|River|Lake|Airport|Port|Market|Station|Ward|Commune|District|Province|City|Town|Village|Company|Corporation|Bank|Newspaper|Department|Committee|Council|Union|Association|Office|Festival)$/;

const MARKED = /[\u0300-\u0303\u0306\u0309\u031b\u0323]|[đĐ]/u;

/** Whether a word is written with the marks of Vietnamese. */
export function isMarked(word: string): boolean {
  return MARKED.test(word.normalize("NFD"));
}

/**
 * Words of an English text that keep Vietnamese marks and belong to no person named in the Vietnamese text. A word
 * belongs to one if it stands beside the same neighbour there, within a run of capitals that no word for a place or
 * an institution announces (unless that belongs to a person's office) (or after Mr, Ms, Dr: the given name alone), and its English run is no institution's
 * ("Đông Á University"). `places` are Vietnamese names of units: one that stands alone in its run is never a person.
 */
export function strayMarks(en: string, vi: string, places: ReadonlySet<string>): readonly string[] {
  if (!isMarked(en)) return [];
  const told = capitalRuns(vi).filter(({ before }) => OFFICE.test(before) || !PLACE_WORDS.test(before));
  const runs = capitalRuns(en);
  const words = en.split(/\s+/).map((word) => word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ""));
  const lower = words.filter((word) => isMarked(word) && !/^\p{Lu}/u.test(word));
  return [...lower, ...runs.flatMap((run) => strayWords(run, told, places))];
}

function strayWords(
  run: CapitalRun,
  told: readonly CapitalRun[],
  places: ReadonlySet<string>,
): readonly string[] {
  const marked = run.words.filter(isMarked);
  if (marked.length === 0) return [];
  if (places.has(run.words.join(" ")) || run.words.some((word) => INSTITUTION.test(word)))
    return [run.words.join(" ")];
  return run.words.filter((word, place) => isMarked(word) && !isOfPerson(run, word, place, told));
}

function isOfPerson(run: CapitalRun, word: string, place: number, told: readonly CapitalRun[]): boolean {
  const [previous, next] = [run.words[place - 1], run.words[place + 1]];
  const titled = /^(mr|mrs|ms|dr|prof)$/.test((previous ?? run.before.split(" ").at(-1) ?? "").toLowerCase());
  return told.some(({ words }) =>
    words.some((other, at) => {
      if (other !== word || words.length < 2) return false;
      return (
        titled ||
        (previous !== undefined && words[at - 1] === previous) ||
        (next !== undefined && words[at + 1] === next)
      );
    }),
  );
}
