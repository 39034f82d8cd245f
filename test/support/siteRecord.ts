/** The record as the site under test publishes it, so that tests name milestones by id and not by today's wording. */
import { inject } from "vitest";
import type { Lang } from "../../src/base/lang";
import type { Result } from "../../src/base/result";
import { type Details, type Index, type Milestone, PARTS, type Titles } from "../../src/dataset/dataset";
import { decodeDetails } from "../../src/dataset/decodeDetails";
import { decodeIndex } from "../../src/dataset/decodeIndex";
import { decodeTitles } from "../../src/dataset/decodeTitles";
import { findMilestone } from "../../src/query/findMilestone";

export type SiteRecord = {
  readonly index: Index;
  readonly milestone: (id: string) => Milestone;
  readonly title: (id: string, lang: Lang) => string;
};

async function part<T>(name: string, decode: (json: unknown) => Result<T, unknown>): Promise<T> {
  const response = await fetch(`${inject("site")}/data/${name}`);
  const decoded = decode(await response.json());
  if (!decoded.ok) throw new Error(`${name}: ${JSON.stringify(decoded.error)}`);
  return decoded.value;
}

/** Fetches index and titles; throws where the site does not hold them. */
export async function siteRecord(): Promise<SiteRecord> {
  const index = await part(PARTS.index, decodeIndex);
  const inLang = (lang: Lang) =>
    part(PARTS.titles(lang), (json) => decodeTitles(json, index.milestones.length));
  const titles: Readonly<Record<Lang, Titles>> = { vi: await inLang("vi"), en: await inLang("en") };
  const milestone = (id: string) => {
    const found = findMilestone(index, id);
    if (found.kind !== "found") throw new Error(`the record has no milestone ${id}`);
    return found.milestone;
  };
  return { index, milestone, title: (id, lang) => titles[lang][milestone(id).index] ?? "" };
}

/** Fetches summaries, claims and articles; throws where the site does not hold them. */
export function siteDetails(): Promise<Details> {
  return part(PARTS.details, decodeDetails);
}
