/** The record as the site under test publishes it, so that tests name milestones by id and not by today's wording. */
import { inject } from "vitest";
import type { Lang } from "../../src/base/lang";
import type { Details, Index, Milestone } from "../../src/dataset/dataset";
import { findMilestone } from "../../src/query/findMilestone";
import { readIndex, readRecord, recordFilesOf, type WholeRecord } from "../../src/site/readRecord";

export type SiteRecord = {
  readonly index: Index;
  readonly milestone: (id: string) => Milestone;
  readonly title: (id: string, lang: Lang) => string;
};

/** The site with the first two partnerships, or that with all. */
export type Which = "site" | "wholeSite";

async function textOf(which: Which, path: string): Promise<string> {
  const response = await fetch(`${inject(which)}/${path}`);
  if (!response.ok) throw new Error(`${path} is not there`);
  return response.text();
}

/** Fetches all files of the record; throws where the site does not hold them. */
async function wholeRecord(which: Which): Promise<WholeRecord> {
  const [, indexName = ""] = /data-index="([^"]+)"/.exec(await textOf(which, "")) ?? [];
  const indexText = await textOf(which, `data/${indexName}`);
  const names = recordFilesOf(readIndex(() => indexText, indexName));
  const texts = await Promise.all(names.map((name) => textOf(which, `data/${name}`)));
  const files = new Map([
    [indexName, indexText],
    ...names.map((name, at) => [name, texts[at] ?? ""] as const),
  ]);
  return readRecord((name) => files.get(name) ?? "", indexName);
}

/** The index and the titles. */
export async function siteRecord(which: Which = "site"): Promise<SiteRecord> {
  const { index, titles } = await wholeRecord(which);
  const milestone = (id: string) => {
    const found = findMilestone(index, id);
    if (found.kind !== "found") throw new Error(`the record has no milestone ${id}`);
    return found.milestone;
  };
  return { index, milestone, title: (id, lang) => titles[lang].at(milestone(id).index) ?? "" };
}

/** Summaries, claims and articles. */
export async function siteDetails(which: Which = "site"): Promise<Details> {
  return (await wholeRecord(which)).details;
}
