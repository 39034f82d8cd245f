/**
 * The record as the page holds it, decoded. It comes in parts, so that a reader sees marks first: the index (all that
 * filters and marks need), titles by language (titles.ts), and details (evidence and words).
 */
import type { Localized } from "../base/lang";
import type { PlaceId, Unit } from "../place/unit";
import type { MilestoneId } from "./milestone";
import type { Milestones } from "./milestones";
import type { Parts } from "./parts";
import type { Check, Confidence, OutcomeKind, Role, Side, TieKind, Vocabulary } from "./vocabulary";

/** Raised whenever an older page could misread the files that the page reads; decode refuses any other number. */
export const FORMAT = 2;

/** Raised whenever readers of `dataset.json`, the record for other people's programs, could misread it. */
export const PUBLISHED_FORMAT = 1;

export type { Milestone, MilestoneId } from "./milestone";
/** Id of a partnership: the name of its file, `hai-chau--uiwang`. */
export type PartnershipId = string;
/** Id of a source: `<publisher>-<yyyy-mm-dd or nd>-<slug>`. */
export type ArticleId = string;

/** Which edition of the record this is. */
export type Edition = {
  readonly version: string;
  /** ISO day on which this edition was closed. */
  readonly date: string;
  readonly licence: string;
  /** Whom to write to about mistakes: an address, or words. */
  readonly contact: Localized;
};

/** Two places that cooperate. Each side is a chain of units through time, the oldest first; never empty. */
export type Partnership = {
  readonly id: PartnershipId;
  readonly vn: readonly PlaceId[];
  readonly partner: readonly PlaceId[];
  readonly tie: TieKind;
  /** The milestone that founded it; null where not known. */
  readonly founding: MilestoneId | null;
};

/** What the page says of the whole record without having all of it; claims are counted in the columns. */
export type Totals = { readonly articles: number; readonly publishers: number };

/**
 * The first file. Partnerships stand in the order of first contact, which is the order of lanes. Milestones are grouped by
 * partnership and stand in known order within it, undated ones too.
 */
export type Index = {
  readonly edition: Edition;
  readonly vocabulary: Vocabulary;
  readonly units: ReadonlyMap<PlaceId, Unit>;
  readonly partnerships: readonly Partnership[];
  readonly milestones: Milestones;
  readonly totals: Totals;
  readonly parts: Parts;
  /** Former ids of milestones and what they are called now; null where one was withdrawn. */
  readonly aliases: ReadonlyMap<MilestoneId, MilestoneId | null>;
};

/** A place in an archived text: Unicode code points, end exclusive (W3C Web Annotation, TextPositionSelector). */
export type Locator = {
  readonly start: number;
  readonly end: number;
  /** SHA-256 of that slice in UTF-8, 64 hexadecimal digits. */
  readonly sha256: string;
  /** Body paragraph, from 1; null for a caption. */
  readonly paragraph: number | null;
  /** First and last words of the passage, for a `#:~:text=` link; one string where the passage is short. */
  readonly fragment: readonly string[];
};

/** What one source says of one milestone, and nothing that it does not say. */
export type Claim = {
  readonly article: ArticleId;
  /** EDTF, only what this source states; null where it states no date. */
  readonly date: string | null;
  /** The date as printed, at most six words. */
  readonly dateText: string | null;
  /** How what the source leaves out was resolved (a missing year …). */
  readonly basis: Localized | null;
  readonly confidence: Confidence;
  /** What this source tells otherwise than the milestone. */
  readonly differs: Localized | null;
  readonly evidence: readonly Locator[];
};

/** One source: its citation, and the hash of its archived text where the text is held. */
export type Article = {
  readonly id: ArticleId;
  readonly headline: string | null;
  readonly publisher: Localized;
  readonly author: string | null;
  /** EDTF; null where the source shows no date. */
  readonly published: string | null;
  readonly publishedNote: Localized | null;
  /** BCP 47 tag of the article's language. */
  readonly lang: string;
  readonly url: string;
  readonly accessed: string | null;
  /** ISO day on which the record took it in. */
  readonly recorded: string;
  readonly archived: { readonly file: string; readonly sha256: string } | null;
};

/** Who took part, on whose side, and as what. */
export type Party = { readonly name: Localized; readonly side: Side; readonly role: Role };
/** A number that a source gives, in plain units: 30000 masks. The unit stands after it. */
export type Quantity = { readonly value: number; readonly unit: Localized };
/** What a named speaker said, in our words; never a fact of ours. */
export type Statement = {
  readonly speaker: Localized;
  readonly text: Localized;
  readonly article: ArticleId;
};
/** What is known of a plan since: `by` are the milestones that carried it out. */
export type Outcome = {
  readonly kind: OutcomeKind;
  readonly by: readonly MilestoneId[];
  /** EDTF of the newest source that still speaks of it; null where that was not stated. */
  readonly lastHeard: string | null;
  readonly note: Localized | null;
};

/** Why the date of a milestone is bounded as it is. */
export type DateReason =
  | { readonly kind: "claim"; readonly articles: readonly ArticleId[] }
  | { readonly kind: "after" | "before" | "during"; readonly milestone: MilestoneId }
  | { readonly kind: "reported" | "announced"; readonly article: ArticleId };

/** What the reader sees on opening a milestone. */
export type Detail = {
  readonly summary: Localized;
  readonly parties: readonly Party[];
  readonly quantities: readonly Quantity[];
  readonly claims: readonly Claim[];
  readonly statements: readonly Statement[];
  readonly reasons: readonly DateReason[];
  /** Plans that this milestone carried out. */
  readonly fulfils: readonly MilestoneId[];
  /** Milestones that carried out this plan. */
  readonly fulfilledBy: readonly MilestoneId[];
  readonly related: readonly MilestoneId[];
  /** EDTF of the time for which an agreement or programme runs. */
  readonly term: string | null;
  readonly outcome: Outcome | null;
  /** Where sources disagree: the date taken, and why. */
  readonly chosen: { readonly date: string; readonly reason: Localized } | null;
  /** What a second reader found; null where none was asked. */
  readonly checked: Check | null;
};

/** Details as far as they have come, found by id. */
export type Details = {
  readonly articles: ReadonlyMap<ArticleId, Article>;
  readonly milestones: ReadonlyMap<MilestoneId, Detail>;
};

/** Details of which nothing has come yet. */
export const NO_DETAILS: Details = { articles: new Map(), milestones: new Map() };

/** What names a source in a list. */
export type NamedSource = Pick<Article, "id" | "headline" | "publisher" | "lang" | "url">;

/** The sources taken in on one day (ISO), in the order of the record. */
export type DayOfSources = { readonly day: string; readonly sources: readonly NamedSource[] };

/** Whether the passages of a claim were compared with an archived copy of its article. */
export function isChecked(
  evidence: readonly unknown[],
  article: { readonly archived?: unknown } | undefined,
): boolean {
  return evidence.length > 0 && article !== undefined && (article.archived ?? null) !== null;
}
