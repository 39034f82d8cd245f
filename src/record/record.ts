/**
 * What an editor may write, once read and found well-formed. One type for each sort of file under `seeds/`.
 * Words of closed lists and references to other files stay strings here: compile resolves them.
 */
import type { Localized } from "../base/lang";
import type { Unit } from "../place/unit";

/** A party as written; `side` and `role` are words of closed lists. */
export type PartyRecord = { readonly name: Localized; readonly side: string; readonly role: string };
/** A number and what it counts. */
export type QuantityRecord = { readonly value: number; readonly unit: Localized };
/** Words of a named speaker, told in ours, and the article that reports them. */
export type StatementRecord = {
  readonly speaker: Localized;
  readonly text: Localized;
  readonly article: string;
};
/** What became of a plan; `by` names milestones, `lastHeard` is EDTF. */
export type OutcomeRecord = {
  readonly kind: string;
  readonly by?: readonly string[];
  readonly lastHeard?: string;
  readonly note?: Localized;
};

/** A milestone as told in a partnership file. */
export type MilestoneRecord = {
  readonly id: string;
  readonly aliases?: readonly string[];
  readonly title: Localized;
  readonly summary: Localized;
  readonly kind: string;
  readonly fields: readonly string[];
  readonly status: string;
  readonly parties?: readonly PartyRecord[];
  readonly quantities?: readonly QuantityRecord[];
  readonly after?: readonly string[];
  readonly before?: readonly string[];
  readonly during?: readonly string[];
  readonly fulfils?: readonly string[];
  readonly related?: readonly string[];
  readonly term?: string;
  readonly outcome?: OutcomeRecord;
  readonly statements?: readonly StatementRecord[];
  readonly chosen?: { readonly date: string; readonly reason: Localized };
  /** What a second reader found; absent where none was asked. */
  readonly checked?: string;
};

/** `seeds/partnerships/<id>.yaml` */
export type PartnershipRecord = {
  readonly vn: readonly string[];
  readonly partner: readonly string[];
  readonly tie: { readonly kind: string; readonly article?: string };
  readonly founding?: string;
  readonly milestones: readonly MilestoneRecord[];
  /** Tombstones: ids that were once published and have no milestone any more, with the reason. */
  readonly withdrawn?: readonly { readonly id: string; readonly reason: Localized }[];
};

/** A place in the archived text: Unicode code points, end exclusive; `paragraph` is null for a caption. */
export type EvidenceRecord = {
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
  readonly paragraph: number | null;
  readonly fragment: readonly string[];
};

/** What the article says of one milestone; `date` is EDTF, only as this source states it. */
export type ClaimRecord = {
  readonly milestone: string;
  readonly date?: string;
  readonly dateText?: string;
  readonly basis?: Localized;
  readonly confidence: string;
  readonly differs?: Localized;
  readonly evidence?: readonly EvidenceRecord[];
};

/** `seeds/articles/<id>.yaml` */
export type ArticleRecord = {
  readonly headline: string | null;
  readonly publisher: Localized;
  readonly author: string | null;
  readonly published: string | null;
  readonly publishedNote?: Localized;
  readonly lang: string;
  readonly url: string;
  readonly accessed?: string;
  readonly recorded: string;
  readonly archived?: { readonly file: string; readonly sha256: string };
  readonly claims: readonly ClaimRecord[];
  /** Facts of this source that belong to no milestone of ours; shown nowhere, kept so that nobody imports them. */
  readonly context?: readonly Localized[];
};

/** `seeds/places/<country>.yaml` holds a list of these; dates are read into days. */
export type PlaceRecord = Unit;

/** `seeds/record.yaml` */
export type EditionRecord = {
  readonly version: string;
  readonly date: string;
  readonly licence: string;
  /** Whom to write to; an address may be written once. */
  readonly contact: Localized;
};

/** `seeds/vocabulary.yaml` */
export type VocabularyRecord = {
  readonly statuses: Readonly<Record<string, Localized>>;
  readonly kinds: Readonly<Record<string, Localized>>;
  readonly families: Readonly<Record<string, Localized>>;
  readonly fields: Readonly<
    Record<string, { readonly name: Localized; readonly family: string; readonly crs: string | null }>
  >;
  readonly ties: Readonly<Record<string, Localized>>;
  readonly sides: Readonly<Record<string, Localized>>;
  readonly roles: Readonly<Record<string, Localized>>;
  readonly outcomes: Readonly<Record<string, Localized>>;
  readonly confidences: Readonly<Record<string, Localized>>;
  readonly checks: Readonly<Record<string, Localized>>;
};
