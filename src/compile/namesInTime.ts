/** Which names of a renamed unit a text may use, and where it uses another. */
import type { Lang } from "../base/lang";
import { LANGS } from "../base/lang";
import type { NamePeriod, Unit, UnitName } from "../place/unit";
import type { Bounds } from "../time/bounds";

/** A name that was not valid, and the one that was. */
export type WrongName = { readonly wrong: string; readonly right: string };

/** Institutions named after a unit keep their own name when it is renamed: universities, newspapers, banks, clubs. */
const OWN_AFTER = /^( National)? (University|Ilbo|Domin Ilbo|Bank|FC)\b|^ (Hyundai|National)\b/u;
const OWN_BEFORE = /(Đại học|Đại học Quốc gia|Ngân hàng|Nhật báo|Báo|báo|Câu lạc bộ)( Quốc gia)? $/u;
/** Words that say that a name of another time is meant: "now Jeonbuk", "nay là Jeonbuk", "formerly North Jeolla". */
const ON_PURPOSE =
  /(now|today's|later|then|formerly|nay là|nay|sau là|sau này là|khi đó là|trước là|tên cũ là)[ :“"]*(the |tỉnh )?$/iu;

/** All names of a unit at any time, in both languages, each once. */
export function allNames(unit: Unit): readonly string[] {
  return [...new Set(unit.names.flatMap(({ name }) => LANGS.flatMap((lang) => formsOf(name, lang))))];
}

/** Every name in a language and the units that bear or bore it. */
export type Bearers = ReadonlyMap<string, readonly Unit[]>;

/** Who bears which name, in both languages, for `wrongNames`. */
export function bearersOf(units: Iterable<Unit>): Bearers {
  const bearers = new Map<string, Unit[]>();
  for (const unit of units)
    for (const form of allNames(unit)) bearers.set(form, [...(bearers.get(form) ?? []), unit]);
  return bearers;
}

/**
 * Names of the unit in a text that were valid on no day within the bounds, and Vietnamese names in an English text
 * where the two differ (and the reverse). Only units with several names are looked at. A name that another unit bore
 * within the bounds is that unit's: in 2020 Huế was the city, in 2025 it is what Thừa Thiên Huế became.
 */
export function wrongNames(
  text: string,
  lang: Lang,
  unit: Unit,
  bounds: Bounds,
  bearers: Bearers,
): readonly WrongName[] {
  if (unit.names.length < 2) return [];
  const valid = validNames(unit, bounds);
  const allowed = new Set(valid.flatMap(({ name }) => formsOf(name, lang)));
  const right = valid.map(({ name }) => name.short[lang]).join(" / ");
  return allNames(unit)
    .filter((name) => !allowed.has(name) && uses(text, name, allowed))
    .filter((name) => !isOfAnother(name, lang, unit, bounds, bearers))
    .map((wrong) => ({ wrong, right }));
}

function validNames(unit: Unit, bounds: Bounds): readonly NamePeriod[] {
  return unit.names.filter(
    ({ from, to }) =>
      (from === null || bounds.latest === null || from <= bounds.latest) &&
      (to === null || bounds.earliest === null || bounds.earliest < to),
  );
}

function isOfAnother(name: string, lang: Lang, unit: Unit, bounds: Bounds, bearers: Bearers): boolean {
  return (bearers.get(name) ?? []).some((other) => {
    const begun = other.validFrom === null || bounds.latest === null || other.validFrom <= bounds.latest;
    const lasts = other.validTo === null || bounds.earliest === null || bounds.earliest < other.validTo;
    const bears = () => validNames(other, bounds).some((one) => formsOf(one.name, lang).includes(name));
    return other !== unit && begun && lasts && bears();
  });
}

function formsOf(name: UnitName, lang: Lang): readonly string[] {
  return [name.short[lang], name.full[lang]];
}

function uses(text: string, name: string, allowed: ReadonlySet<string>): boolean {
  let at = text.indexOf(name);
  for (; at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + name.length);
    const isWord = !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after);
    const excused = OWN_AFTER.test(after) || OWN_BEFORE.test(before) || ON_PURPOSE.test(before);
    if (isWord && !excused && !isInside(text, at, name, allowed)) return true;
  }
  return false;
}

/** Whether the hit is a part of an allowed name that stands there whole. */
function isInside(text: string, at: number, name: string, allowed: ReadonlySet<string>): boolean {
  return [...allowed].some((other) => {
    const shift = other.indexOf(name);
    return shift >= 0 && other !== name && text.startsWith(other, at - shift);
  });
}
