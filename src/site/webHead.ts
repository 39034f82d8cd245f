/** What the head of a page says to search engines, to feed readers and to whoever shares it; all addresses are complete. */

import { escapeMarkup } from "../base/escapeMarkup";
import { LANGS, type Lang } from "../base/lang";
import { SITE_NAME } from "../export/about";
import { FEED_TITLE } from "../export/feed/news";
import { FEED_KINDS, feedName } from "./feedFiles";
import type { Head } from "./fillPage";
import { addressOfPage, type SitePage } from "./sitePage";

const LOCALE: Readonly<Record<Lang, string>> = { vi: "vi_VN", en: "en_US" };

/** A share image below the root of the site, and what it shows for those who do not see it. */
export type ShareImage = {
  readonly name: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
};

/** `site` without a slash at its end; `image` null where there is none. */
export type OnTheWeb = { readonly site: string; readonly image: ShareImage | null };

/** Where index.html leaves room for it. */
const PLACE = /<!-- on the web -->/;

function link(attributes: Readonly<Record<string, string>>): string {
  const text = Object.entries(attributes).map(([name, value]) => `${name}="${escapeMarkup(value)}"`);
  return `<link ${text.join(" ")} />`;
}

function meta(name: string, content: string): string {
  const kind = name.startsWith("og:") ? "property" : "name";
  return `<meta ${kind}="${name}" content="${escapeMarkup(content)}" />`;
}

/** The same page in each language, and where the reader's language is not known (BCP 47; hreflang `x-default`). */
function alternates(page: SitePage, at: (page: SitePage) => string): readonly string[] {
  const alternate = (hreflang: string, lang: Lang) =>
    link({ rel: "alternate", hreflang, href: at({ ...page, lang }) });
  return [...LANGS.map((lang) => alternate(lang, lang)), alternate("x-default", "vi")];
}

function imageLines({ site, image }: OnTheWeb): readonly string[] {
  if (image === null) return [];
  return [
    meta("og:image", `${site}/${image.name}`),
    meta("og:image:width", String(image.width)),
    meta("og:image:height", String(image.height)),
    meta("og:image:alt", image.alt),
    meta("twitter:card", "summary_large_image"),
  ];
}

/** Open Graph (ogp.me). */
function shared({ lang }: SitePage, { title, description }: Head, url: string): readonly string[] {
  return [
    meta("og:type", "website"),
    meta("og:site_name", SITE_NAME),
    meta("og:title", title),
    meta("og:description", description),
    meta("og:url", url),
    meta("og:locale", LOCALE[lang]),
    ...LANGS.filter((other) => other !== lang).map((other) => meta("og:locale:alternate", LOCALE[other])),
  ];
}

function webHead(page: SitePage, head: Head, web: OnTheWeb): string {
  const { lang } = page;
  const at = (to: SitePage) => addressOfPage(to, `${web.site}/`);
  const feeds = FEED_KINDS.map((kind) =>
    link({
      rel: "alternate",
      type: kind.type,
      title: FEED_TITLE[lang],
      href: `${web.site}/${feedName(kind, lang)}`,
    }),
  );
  return [
    link({ rel: "canonical", href: at(page) }),
    ...alternates(page, at),
    ...feeds,
    ...shared(page, head, at(page)),
    ...imageLines(web),
  ].join("\n    ");
}

/** A page that says so; where nobody said where the site will stand, one that says nothing of it. */
export function withWebHead(html: string, page: SitePage, head: Head, web: OnTheWeb | null): string {
  return html.replace(PLACE, () => (web === null ? "" : webHead(page, head, web)));
}
