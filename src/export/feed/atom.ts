/** The news as an Atom feed (RFC 4287). */
import { escapeMarkup } from "../../base/escapeMarkup";
import { licenceUrl, RECORD_ABOUT, SITE_NAME } from "../about";
import { cleanLine } from "../cleanLine";
import type { Told } from "../excerpt";
import { FEED_TITLE, type FeedPlace, midnight, type News, newsFrom, newsText } from "./news";

/** Text within an element or a quoted attribute; what XML 1.0 cannot hold is gone with `cleanLine`. */
function xml(text: string): string {
  return escapeMarkup(cleanLine(text));
}

function entry(told: Told, news: News, { lang }: FeedPlace): readonly string[] {
  const { milestone, recorded, renewed } = news;
  const link = xml(told.addresses.milestone(milestone.id, lang));
  return [
    "  <entry>",
    `    <id>${link}</id>`,
    `    <title>${xml(milestone.title[lang])}</title>`,
    `    <link rel="alternate" type="text/html" hreflang="${lang}" href="${link}"/>`,
    `    <published>${midnight(recorded)}</published>`,
    `    <updated>${midnight(renewed)}</updated>`,
    `    <summary>${xml(newsText(told, news, lang))}</summary>`,
    "  </entry>",
  ];
}

/** The feed in one language. Stamped with the day of the edition: the same edition gives the same bytes. */
export function atomFeed(told: Told, place: FeedPlace): string {
  const { lang, self, home } = place;
  const { edition } = told.excerpt;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    `  <id>${xml(self)}</id>`,
    `  <title>${xml(FEED_TITLE[lang])}</title>`,
    `  <subtitle>${xml(RECORD_ABOUT[lang])}</subtitle>`,
    `  <updated>${midnight(edition.date)}</updated>`,
    `  <author><name>${xml(SITE_NAME)}</name></author>`,
    `  <rights>${xml(`${edition.licence}, ${licenceUrl(edition)}`)}</rights>`,
    `  <link rel="self" type="application/atom+xml" href="${xml(self)}"/>`,
    `  <link rel="alternate" type="text/html" hreflang="${lang}" href="${xml(home)}"/>`,
    ...newsFrom(told).flatMap((news) => entry(told, news, place)),
    "</feed>",
    "",
  ].join("\n");
}
