/** A report in Markdown: what the excerpt is, its partnerships with their milestones, and one numbered list of sources. */
import type { Lang, Localized } from "../../base/lang";
import type { Article, ArticleId } from "../../dataset/dataset";
import { wordQuantity } from "../../i18n/wordNumber";
import { EXCERPT_NOTE, licenceUrl, RECORD_TITLE } from "../about";
import { articleReference } from "../cite/reference";
import { inStyle } from "../cite/styles";
import { type Excerpt, sourcesOf, type Told, type ToldMilestone, type ToldPartnership } from "../excerpt";
import { dateWords, edtfWords, partnershipName, sentenceCase } from "../wording";
import { markdownRuns } from "./markdownRuns";
import { markdownLink, markdownText, markdownWords } from "./markdownText";

const WORDS = {
  edition: { vi: "Phiên bản dữ liệu", en: "Record version" },
  filters: { vi: "Điều kiện lọc", en: "Filters" },
  view: { vi: "Xem trên trang", en: "See it on the site" },
  licence: { vi: "Giấy phép của dữ liệu", en: "Licence of the record" },
  figures: { vi: "Số liệu", en: "Figures" },
  sourced: { vi: "Nguồn", en: "Sources" },
  sources: { vi: "Danh mục nguồn", en: "List of sources" },
  nothing: { vi: "Không có cột mốc nào.", en: "There are no milestones." },
} as const satisfies Record<string, Localized>;

/** The number of each source, in the order in which the report first needs it. */
function numbersOf({ milestones }: Excerpt): ReadonlyMap<ArticleId, number> {
  const cited = new Set(milestones.flatMap(({ detail }) => sourcesOf(detail)));
  return new Map([...cited].map((id, place) => [id, place + 1]));
}

type Report = Told & {
  readonly lang: Lang;
  readonly filters: readonly string[];
  readonly numbers: ReadonlyMap<ArticleId, number>;
};

function head({ excerpt, addresses, lang, filters }: Report): readonly string[] {
  const { edition, whole } = excerpt;
  const version = `${edition.version}, ${edtfWords(edition.date, lang)}`;
  return [
    `# ${markdownText(RECORD_TITLE[lang])}`,
    "",
    ...(whole ? [] : [markdownText(EXCERPT_NOTE[lang]), ""]),
    `- ${WORDS.edition[lang]}: ${markdownWords(version)}`,
    ...(filters.length > 0 ? [`- ${WORDS.filters[lang]}: ${markdownWords(filters.join("; "))}`] : []),
    `- ${WORDS.view[lang]}: ${markdownLink(addresses.view[lang])}`,
    `- ${WORDS.licence[lang]}: ${markdownWords(edition.licence)}, ${markdownLink(licenceUrl(edition))}`,
    "",
  ];
}

function terms(milestone: ToldMilestone, { vocabulary }: Excerpt, lang: Lang): string {
  const { kind, fields, status } = milestone;
  return [
    vocabulary.kinds[kind][lang],
    fields.map((field) => vocabulary.fields[field].name[lang]).join("; "),
    vocabulary.statuses[status][lang],
  ].join(" · ");
}

function milestonePart(milestone: ToldMilestone, report: Report): readonly string[] {
  const { excerpt, addresses, lang, numbers } = report;
  const { id, title, detail } = milestone;
  const figures = detail.quantities.map((quantity) => wordQuantity(quantity, lang));
  const sources = sourcesOf(detail).map((source) => `\\[${numbers.get(source)}\\]`);
  return [
    `### ${markdownText(title[lang])}`,
    "",
    `**${markdownWords(sentenceCase(dateWords(milestone, lang), lang))}** · ${markdownWords(terms(milestone, excerpt, lang))}`,
    "",
    markdownText(detail.summary[lang]),
    "",
    ...(figures.length > 0 ? [`${WORDS.figures[lang]}: ${markdownWords(figures.join("; "))}`, ""] : []),
    `${WORDS.sourced[lang]}: ${sources.join(", ")} · ${markdownLink(addresses.milestone(id, lang))}`,
    "",
  ];
}

function partnershipPart(partnership: ToldPartnership, report: Report): readonly string[] {
  const { excerpt, lang } = report;
  const own = excerpt.milestones.filter((milestone) => milestone.partnership === partnership.id);
  if (own.length === 0) return [];
  return [
    `## ${markdownText(partnershipName(excerpt, partnership, lang))}`,
    "",
    markdownText(excerpt.vocabulary.ties[partnership.tie][lang]),
    "",
    ...own.flatMap((milestone) => milestonePart(milestone, report)),
  ];
}

/** In the style of Vietnamese journals, or in that of the APA. */
function sourceLine(article: Article, lang: Lang): string {
  return markdownRuns(inStyle(articleReference(article), lang === "vi" ? "vietnamese" : "apa"));
}

function sourcePart({ excerpt, lang, numbers }: Report): readonly string[] {
  const byId = new Map(excerpt.articles.map((article) => [article.id, article]));
  const lines = [...numbers].flatMap(([id, number]) => {
    const article = byId.get(id);
    return article ? [`\\[${number}\\] ${sourceLine(article, lang)}`, ""] : [];
  });
  return lines.length > 0 ? [`## ${WORDS.sources[lang]}`, "", ...lines] : [];
}

/** The report in one language. `filters` says in words what the excerpt was narrowed to; empty for all of the record. */
export function markdownReport(told: Told, lang: Lang, filters: readonly string[] = []): string {
  const report: Report = { ...told, lang, filters, numbers: numbersOf(told.excerpt) };
  const { partnerships, milestones } = told.excerpt;
  const lines = [
    ...head(report),
    ...(milestones.length === 0 ? [WORDS.nothing[lang], ""] : []),
    ...partnerships.flatMap((partnership) => partnershipPart(partnership, report)),
    ...sourcePart(report),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}
