/** An excerpt as linked data (JSON-LD, schema.org): a Dataset, its milestones as Events, its sources as NewsArticles. */
import type { Localized } from "../../base/lang";
import { LANGS } from "../../base/lang";
import { memoBy } from "../../base/memo";
import type { Article } from "../../dataset/dataset";
import { fullPlaceName } from "../../place/placeWords";
import type { PlaceId } from "../../place/unit";
import { formatDay } from "../../time/day";
import { formatEdtf } from "../../time/formatEdtf";
import { parseEdtf } from "../../time/parseEdtf";
import { EXCERPT_NOTE, RECORD_ABOUT, RECORD_TITLE, SITE_NAME } from "../about";
import { cleanLine } from "../cleanLine";
import { articlesOf, type Excerpt, type Told, type ToldMilestone } from "../excerpt";
import { namingDay } from "../wording";
import { editionFacts } from "./editionFacts";
import { CONTEXT, edtfLiteral, eventDates } from "./schemaDates";

/** The same in both languages. */
function inBoth(text: Localized): readonly object[] {
  return LANGS.map((lang) => ({ "@language": lang, "@value": cleanLine(text[lang]) }));
}

function places(milestone: ToldMilestone, { units }: Excerpt): readonly object[] {
  const day = namingDay(milestone);
  const place = (id: PlaceId) => ({
    "@type": "AdministrativeArea",
    identifier: id,
    name: inBoth({ vi: fullPlaceName(units, id, day, "vi"), en: fullPlaceName(units, id, day, "en") }),
  });
  return [milestone.vnPlace, milestone.partnerPlace].map(place);
}

/** The nodes of the articles, to refer to. */
const urlsOf = memoBy(
  ({ articles }: Excerpt) => new Map(articles.map(({ id, url }) => [id, { "@id": url }] as const)),
);

/** The record knows whose event it was, not always where it took place: the places are what it is about. */
function eventOf(milestone: ToldMilestone, { excerpt, addresses }: Told): object {
  const { id, title, detail, date, status, kind, fields } = milestone;
  const { vocabulary } = excerpt;
  const words = [vocabulary.kinds[kind], ...fields.map((field) => vocabulary.fields[field].name)];
  const expected = status === "planned" || status === "agreed";
  return {
    "@type": "Event",
    "@id": addresses.milestone(id, "vi"),
    identifier: id,
    url: LANGS.map((lang) => addresses.milestone(id, lang)),
    name: inBoth(title),
    description: inBoth(detail.summary),
    keywords: words.flatMap(inBoth),
    ...(expected ? { eventStatus: "https://schema.org/EventScheduled" } : {}),
    ...eventDates(date.edtf),
    ...(date.edtf === null ? {} : { "dcterms:date": edtfLiteral(formatEdtf(date.edtf)) }),
    about: places(milestone, excerpt),
    subjectOf: articlesOf(detail).flatMap((article) => urlsOf(excerpt).get(article) ?? []),
  };
}

function published(edtf: string): object {
  const date = parseEdtf(edtf);
  const { startDate } = date.ok && date.value.kind === "point" ? eventDates(date.value) : {};
  return { ...(startDate ? { datePublished: startDate } : {}), "dcterms:issued": edtfLiteral(edtf) };
}

function articleOf(article: Article): object {
  const { id, url, headline, publisher, author, lang } = article;
  return {
    "@type": "NewsArticle",
    "@id": url,
    identifier: id,
    url,
    inLanguage: lang,
    ...(headline === null ? {} : { headline: { "@language": lang, "@value": cleanLine(headline) } }),
    publisher: { "@type": "Organization", name: inBoth(publisher) },
    ...(author === null ? {} : { author: { "@type": "Person", name: cleanLine(author) } }),
    ...(article.published === null ? {} : published(article.published)),
  };
}

/** The first and last day that anything is known to lie between; nothing where no day is known. */
function coverage({ milestones }: Excerpt): object {
  const sides = milestones.flatMap(({ date }) => [date.bounds.earliest, date.bounds.latest]);
  const days = sides.filter((day) => day !== null).sort((a, b) => a - b);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return {};
  return { temporalCoverage: `${formatDay(first)}/${formatDay(last)}` };
}

function datasetOf({ excerpt, addresses }: Told): object {
  const note = (lang: "vi" | "en") => (excerpt.whole ? "" : ` ${EXCERPT_NOTE[lang]}`);
  return {
    "@type": "Dataset",
    "@id": addresses.view.vi,
    url: LANGS.map((lang) => addresses.view[lang]),
    name: inBoth(RECORD_TITLE),
    description: inBoth({ vi: RECORD_ABOUT.vi + note("vi"), en: RECORD_ABOUT.en + note("en") }),
    creator: { "@type": "Organization", name: SITE_NAME },
    ...editionFacts(excerpt.edition),
    ...coverage(excerpt),
    distribution: {
      "@type": "DataDownload",
      encodingFormat: "application/json",
      contentUrl: addresses.dataset,
    },
  };
}

/** The document as a value; write it with `JSON.stringify`. Nothing in it refers to what is not in the excerpt. */
export function jsonLdOf(told: Told): object {
  const { milestones, articles } = told.excerpt;
  return {
    "@context": CONTEXT,
    "@graph": [
      datasetOf(told),
      ...milestones.map((milestone) => eventOf(milestone, told)),
      ...articles.map(articleOf),
    ],
  };
}
