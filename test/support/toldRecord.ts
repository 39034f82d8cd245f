/** What downloads are made from, for tests anywhere: a small record that says whatever it is told. */
import type { Localized } from "../../src/base/lang";
import type { Details, Index } from "../../src/dataset/dataset";
import { wholeTitles } from "../../src/dataset/titles";
import type { Addresses, Told } from "../../src/export/excerpt";
import { excerptOf, type LoadedRecord } from "../../src/export/excerptOf";
import { indexOf, type LaneSketch } from "./dataset";
import { detailsOf } from "./details";

const SITE = "https://caunoi.example/";

/** Addresses of a made-up site. */
export const ADDRESSES: Addresses = {
  milestone: (id, lang) => `${SITE}${lang === "en" ? "en/" : ""}?m=${id}`,
  partnership: (id, lang) => `${SITE}${lang === "en" ? "en/" : ""}p/${id}/`,
  view: { vi: `${SITE}?field=culture,sport`, en: `${SITE}en/?field=culture,sport` },
  dataset: `${SITE}data/dataset.json`,
};

/** An excerpt of all of a record. */
export function toldOf(record: LoadedRecord): Told {
  return { excerpt: excerptOf(record), addresses: ADDRESSES };
}

/** An excerpt of these milestones of a record. */
export function partOf(record: LoadedRecord, ...ids: readonly string[]): Told {
  const shown = [...record.index.milestones].filter(({ id }) => ids.includes(id));
  return { excerpt: excerptOf(record, shown), addresses: ADDRESSES };
}

/** A record of these lanes in which each milestone has one source and is called by its id. */
export function sketchedRecord(lanes: Readonly<Record<string, LaneSketch>>): LoadedRecord {
  const index = indexOf(lanes);
  const ids = [...index.milestones].map(({ id }) => id);
  return {
    index,
    titles: {
      vi: wholeTitles(ids.map((id) => `Việc ${id}`)),
      en: wholeTitles(ids.map((id) => `Thing ${id}`)),
    },
    details: detailsOf(Object.fromEntries(ids.map((id) => [id, ["cited"]]))),
  };
}

/** The same with a founding milestone of one partnership. */
export function foundedBy(record: LoadedRecord, partnership: string, founding: string): LoadedRecord {
  const partnerships = record.index.partnerships.map((each) =>
    each.id === partnership ? { ...each, founding } : each,
  );
  return { ...record, index: { ...record.index, partnerships } };
}

/** One milestone and one article, in which every text that a reader would see is this one. */
export function sayingOnly(text: string, edtf = "2021-07-07", status = "done"): LoadedRecord {
  const record = sketchedRecord({ "a--b": { milestones: [`m-1 ${edtf} visit culture ${status}`] } });
  const both: Localized = { vi: text, en: text };
  const titles = { vi: wholeTitles([text]), en: wholeTitles([text]) };
  return {
    index: namedOnly(record.index, both),
    titles,
    details: detailsSaying(record.details, text, both),
  };
}

function namedOnly(index: Index, both: Localized): Index {
  const name = { short: both, full: both, local: both.vi };
  const units = [...index.units].map(
    ([id, unit]) => [id, { ...unit, names: [{ name, from: null, to: null }] }] as const,
  );
  return { ...index, units: new Map(units) };
}

function detailsSaying(details: Details, text: string, both: Localized): Details {
  return {
    articles: new Map(
      [...details.articles].map(([id, article]) => [
        id,
        { ...article, headline: text, author: text, publisher: both, publishedNote: both },
      ]),
    ),
    milestones: new Map(
      [...details.milestones].map(([id, detail]) => [
        id,
        {
          ...detail,
          summary: both,
          parties: [{ name: both, side: "vn", role: "host" }],
          quantities: [{ value: 3, unit: both }],
        },
      ]),
    ),
  };
}
