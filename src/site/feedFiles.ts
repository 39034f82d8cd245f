/** The feeds of newly recorded milestones, as files of the site; they need to know where it will stand. */
import { LANGS, type Lang } from "../base/lang";
import type { Addresses } from "../export/excerpt";
import { excerptOf } from "../export/excerptOf";
import { atomFeed } from "../export/feed/atom";
import { jsonFeed } from "../export/feed/jsonFeed";
import { INITIAL, type Session } from "../session/session";
import { formatUrl } from "../session/url";
import { milestoneAlone, partnershipAlone } from "../view/link/permalink";
import type { WholeRecord } from "./readRecord";

/** A form in which the news come: what its file is called, its media type, and how it is written. */
export type FeedKind = { readonly end: string; readonly type: string; readonly write: typeof atomFeed };

export const FEED_KINDS: readonly FeedKind[] = [
  { end: "xml", type: "application/atom+xml", write: atomFeed },
  { end: "json", type: "application/feed+json", write: jsonFeed },
];

/** Below the root of the site: `feed.vi.xml`. */
export function feedName({ end }: FeedKind, lang: Lang): string {
  return `feed.${lang}.${end}`;
}

/** Permanent addresses on a site; `site` without a slash at its end. */
export function addressesOn(site: string): Addresses {
  const base = { path: `${new URL(site).pathname.replace(/\/$/, "")}/`, fileProtocol: false };
  const full = (session: Session) => {
    const { path, search } = formatUrl(session, base);
    return new URL(path + search, site).href;
  };
  return {
    milestone: (id, lang) => full(milestoneAlone(id, lang)),
    partnership: (id, lang) => full(partnershipAlone(id, lang)),
    view: { vi: full(INITIAL), en: full({ ...INITIAL, lang: "en" }) },
    dataset: `${site}/data/dataset.json`,
  };
}

/** Names and texts of all feeds. */
export function feedFiles(
  record: WholeRecord,
  site: string,
): readonly (readonly [name: string, text: string])[] {
  const addresses = addressesOn(site);
  const told = { excerpt: excerptOf(record), addresses };
  return LANGS.flatMap((lang) =>
    FEED_KINDS.map((kind) => {
      const name = feedName(kind, lang);
      return [name, kind.write(told, { lang, self: `${site}/${name}`, home: addresses.view[lang] })] as const;
    }),
  );
}
