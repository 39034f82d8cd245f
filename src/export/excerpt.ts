/**
 * What every download is made from: the part of the record that is shown, or all of it, complete and in both
 * languages. How the page holds and fetches the record is unknown from here on; `excerptOf` alone knows it.
 */
import type { Localized } from "../base/lang";
import type {
  Article,
  ArticleId,
  Detail,
  Edition,
  Milestone,
  MilestoneId,
  Partnership,
  PartnershipId,
} from "../dataset/dataset";
import type { Vocabulary } from "../dataset/vocabulary";
import type { Gazetteer } from "../place/gazetteer";
import type { Basis } from "../query/insight/anniversaries";

/** A milestone with its words and its evidence. */
export type ToldMilestone = Omit<Milestone, "index" | "partnership" | "sources" | "checked"> & {
  readonly partnership: PartnershipId;
  readonly title: Localized;
  readonly detail: Detail;
};

/** What the years of a partnership are counted from, and why. */
export type Start = { readonly milestone: ToldMilestone; readonly basis: Basis };

/**
 * A partnership with the milestone that founded it, null where not known; and with what its years are counted from,
 * null where the record has no signing or several that may have been first. Neither need be among those shown.
 */
export type ToldPartnership = Partnership & {
  readonly foundedBy: ToldMilestone | null;
  readonly start: Start | null;
};

/** Milestones and partnerships stand in the order of the record, articles in that of their ids; none that nothing here cites. */
export type Excerpt = {
  readonly edition: Edition;
  readonly vocabulary: Vocabulary;
  readonly units: Gazetteer;
  /** Whether nothing of the record was left out. */
  readonly whole: boolean;
  readonly partnerships: readonly ToldPartnership[];
  readonly milestones: readonly ToldMilestone[];
  readonly articles: readonly Article[];
};

/** Addresses on the site, each complete with scheme and host; the only thing of the page that a download knows. */
export type Addresses = {
  readonly milestone: (id: MilestoneId, lang: keyof Localized) => string;
  readonly partnership: (id: PartnershipId, lang: keyof Localized) => string;
  /** What is shown, filters and all. */
  readonly view: Localized;
  /** The published record, `dataset.json`. */
  readonly dataset: string;
};

/** The excerpt and where it can be looked at again: what most formats need. */
export type Told = { readonly excerpt: Excerpt; readonly addresses: Addresses };

/** The articles on which a milestone rests, each once, in the order of its claims. */
export function sourcesOf({ claims }: Detail): readonly ArticleId[] {
  return [...new Set(claims.map(({ article }) => article))];
}

/** The same with those that only report what somebody said of it. */
export function articlesOf({ claims, statements }: Detail): readonly ArticleId[] {
  return [...new Set([...claims, ...statements].map(({ article }) => article))];
}
