/** What a page says to programs (JSON-LD, schema.org): the record as a Dataset, a partnership's milestones as Events. */
import type { Lang } from "../base/lang";
import type { Details, Index, Milestone, PartnershipId } from "../dataset/dataset";
import type { Titles } from "../dataset/titles";
import { editionFacts } from "../export/jsonld/editionFacts";
import { eventDates } from "../export/jsonld/schemaDates";
import { hullOf } from "../query/hullOf";
import { formatDay } from "../time/day";
import { placesLd } from "./placeLd";

export type Told = {
  readonly index: Index;
  readonly titles: Titles;
  readonly details: Details;
  readonly lang: Lang;
};

function eventOf(milestone: Milestone, { index, titles, details, lang }: Told): object {
  return {
    "@type": "Event",
    url: `?m=${milestone.id}`,
    name: titles.at(milestone.index),
    description: details.milestones.get(milestone.id)?.summary[lang],
    inLanguage: lang,
    ...eventDates(milestone.date.edtf),
    about: placesLd(index.units, milestone, lang),
  };
}

/** The first and last day that anything is known to lie between; none where a record holds no day at all. */
function coverage({ milestones }: Index): string | undefined {
  const days = hullOf(milestones);
  return days ? `${formatDay(days.from)}/${formatDay(days.to)}` : undefined;
}

function datasetOf({ index }: Told, name: string, description: string, root: string): object {
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name,
    description,
    ...editionFacts(index.edition),
    temporalCoverage: coverage(index),
    distribution: {
      "@type": "DataDownload",
      encodingFormat: "application/json",
      contentUrl: `${root}/data/dataset.json`,
    },
  };
}

type Page = {
  readonly partnership: PartnershipId | null;
  readonly title: string;
  readonly description: string;
  readonly root: string;
};

/** The value to write into the page's `application/ld+json`. Addresses are relative to the page. */
export function jsonLdOf(told: Told, { partnership, title, description, root }: Page): object {
  if (partnership === null) return datasetOf(told, title, description, root);
  const at = told.index.partnerships.findIndex(({ id }) => id === partnership);
  const { milestones } = told.index;
  const { starts } = milestones.columns;
  const own = milestones.slice(starts[at] ?? 0, starts[at + 1] ?? 0);
  return {
    "@context": "https://schema.org",
    "@graph": Array.from(own, (milestone) => eventOf(milestone, told)),
  };
}
