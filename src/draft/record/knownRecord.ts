/**
 * What the record holds already: its places, its partnerships, and when its milestones were. Only the partnership that
 * an article is about is read whole, so that a draft need not wait for hundreds of files.
 */
import type { Gazetteer } from "../../place/gazetteer";
import type { PlaceId } from "../../place/unit";
import { parseRecordFile } from "../../record/parseRecordFile";
import type { ArticleRecord, MilestoneRecord } from "../../record/record";
import type { EdtfDate } from "../../time/edtf";
import { parseEdtf } from "../../time/parseEdtf";

/** A milestone and the dates that its claims give. */
export type KnownMilestone = { readonly record: MilestoneRecord; readonly dates: readonly EdtfDate[] };
/** A partnership by its two chains of places. */
export type KnownPartnership = {
  readonly id: string;
  readonly vn: readonly PlaceId[];
  readonly partner: readonly PlaceId[];
};
export type KnownRecord = {
  readonly gazetteer: Gazetteer;
  readonly partnerships: readonly KnownPartnership[];
  /** The milestones of a partnership with their dates; none for an id that is not there. */
  readonly milestonesOf: (partnership: string) => readonly KnownMilestone[];
  /** The id of the article with this address; null where there is none. */
  readonly articleAt: (url: string) => string | null;
};

type Files = ReadonlyMap<string, string>;

function idOf(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1).replace(/\.yaml$/, "");
}

function filesIn(files: Files, folder: string): readonly (readonly [file: string, text: string])[] {
  return [...files].filter(([file]) => file.startsWith(`${folder}/`));
}

/** Ids in a list on one line, as partnership files write their chains. */
function chainIn(text: string, key: string): readonly PlaceId[] {
  const list = new RegExp(`^${key}:\\s*\\[([^\\]]*)\\]`, "m").exec(text)?.[1] ?? "";
  return list
    .split(",")
    .map((id) => id.trim())
    .filter((id) => id !== "");
}

/** Articles that name one of the milestones; files with problems are left out, as compile reports them. */
function articlesAbout(files: Files, ids: readonly string[]): readonly ArticleRecord[] {
  const names = new RegExp(`milestone: (?:${ids.join("|")})\\b`);
  return filesIn(files, "articles").flatMap(([file, text]) => {
    if (ids.length === 0 || !names.test(text)) return [];
    const parsed = parseRecordFile(file, text);
    return parsed.ok && parsed.value.kind === "article" ? [parsed.value.source.value] : [];
  });
}

function datesOf(articles: readonly ArticleRecord[], milestone: string): readonly EdtfDate[] {
  const claims = articles.flatMap((article) =>
    article.claims.filter((claim) => claim.milestone === milestone),
  );
  return claims.flatMap(({ date }) => {
    const parsed = date === undefined ? null : parseEdtf(date);
    return parsed?.ok ? [parsed.value] : [];
  });
}

function milestonesIn(files: Files, partnership: string): readonly KnownMilestone[] {
  const file = `partnerships/${partnership}.yaml`;
  const parsed = parseRecordFile(file, files.get(file) ?? "");
  if (!parsed.ok || parsed.value.kind !== "partnership") return [];
  const { milestones } = parsed.value.source.value;
  const articles = articlesAbout(
    files,
    milestones.map(({ id }) => id),
  );
  return milestones.map((record) => ({ record, dates: datesOf(articles, record.id) }));
}

function unitsIn(files: Files): Gazetteer {
  const units = filesIn(files, "places").flatMap(([file, text]) => {
    const parsed = parseRecordFile(file, text);
    return parsed.ok && parsed.value.kind === "places" ? parsed.value.source.value : [];
  });
  return new Map(units.map((unit) => [unit.id, unit]));
}

/** What `seeds/` (path → text) holds. */
export function knownRecordOf(files: Files): KnownRecord {
  const opened = new Map<string, readonly KnownMilestone[]>();
  return {
    gazetteer: unitsIn(files),
    partnerships: filesIn(files, "partnerships").map(([file, text]) => ({
      id: idOf(file),
      vn: chainIn(text, "vn"),
      partner: chainIn(text, "partner"),
    })),
    milestonesOf: (partnership) => {
      const known = opened.get(partnership) ?? milestonesIn(files, partnership);
      opened.set(partnership, known);
      return known;
    },
    articleAt: (url) => {
      const found = filesIn(files, "articles").find(
        ([, text]) => text.includes(url) && addressIn(text) === url,
      );
      return found ? idOf(found[0]) : null;
    },
  };
}

function addressIn(article: string): string | null {
  return /^url:\s*"?([^\s"]+)"?/m.exec(article)?.[1] ?? null;
}

/** The partnership of two places, at whatever time each stood for its side; null where there is none. */
export function partnershipOf(known: KnownRecord, vn: PlaceId, partner: PlaceId): KnownPartnership | null {
  return known.partnerships.find((one) => one.vn.includes(vn) && one.partner.includes(partner)) ?? null;
}
