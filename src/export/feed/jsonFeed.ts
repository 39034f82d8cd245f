/** The news as a JSON Feed (jsonfeed.org, version 1.1). */
import { RECORD_ABOUT, SITE_NAME } from "../about";
import { cleanLine } from "../cleanLine";
import type { Told } from "../excerpt";
import { FEED_TITLE, type FeedPlace, midnight, type News, newsFrom, newsText } from "./news";

function item(told: Told, news: News, { lang }: FeedPlace): object {
  const { milestone, recorded, renewed } = news;
  const { vocabulary } = told.excerpt;
  const link = told.addresses.milestone(milestone.id, lang);
  return {
    id: link,
    url: link,
    title: cleanLine(milestone.title[lang]),
    content_text: cleanLine(newsText(told, news, lang)),
    date_published: midnight(recorded),
    date_modified: midnight(renewed),
    tags: milestone.fields.map((field) => vocabulary.fields[field].name[lang]),
    language: lang,
  };
}

/** The feed in one language. */
export function jsonFeed(told: Told, place: FeedPlace): string {
  const { lang, self, home } = place;
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title: FEED_TITLE[lang],
    description: RECORD_ABOUT[lang],
    home_page_url: home,
    feed_url: self,
    language: lang,
    authors: [{ name: SITE_NAME }],
    items: newsFrom(told).map((news) => item(told, news, place)),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
