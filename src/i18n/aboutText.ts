/** The shape of the page about the record: both languages tell the same parts in the same order. */

/** Numbers of the record, worded already ("1.234"). */
export type RecordCounts = {
  readonly milestones: string;
  readonly partnerships: string;
  readonly sources: string;
  readonly publishers: string;
  readonly claims: string;
  /** Claims whose passage was compared with an archived text. */
  readonly checked: string;
};

type Part = { readonly title: string; readonly paragraphs: readonly string[] };

/** A link in a sentence of its own. */
type Link = { readonly text: string; readonly url: string };

/** A milestone of the record that shows how a date is worked out. */
export type Example = { readonly id: string; readonly why: string };

export type AboutText = {
  readonly title: string;
  readonly back: string;
  readonly lead: readonly string[];
  readonly counts: (counts: RecordCounts) => string;
  readonly holds: Part;
  readonly leavesOut: Part & { readonly items: readonly string[] };
  readonly method: Part & { readonly steps: readonly string[] };
  readonly dates: Part & {
    readonly examplesTitle: string;
    readonly examples: readonly Example[];
    /** Heads the sources that state no date. */
    readonly noDate: string;
  };
  readonly evidence: Part;
  readonly disagreement: Part;
  readonly coverage: Part & {
    readonly byProvince: string;
    readonly byCountry: string;
    /** Heads the names of places. */
    readonly place: string;
    /** Partnerships, milestones, sources, share checked, share cited only. */
    readonly columns: readonly [string, string, string, string, string];
    /** Names the line of the whole record. */
    readonly total: string;
  };
  readonly statuses: Part & {
    readonly meanings: Readonly<Record<"done" | "ongoing" | "agreed" | "planned", string>>;
  };
  readonly rights: Part & { readonly links: readonly Link[] };
  readonly data: Part & { readonly file: string; readonly schema: string };
  readonly mistakes: Part;
  readonly edition: Part & {
    readonly news: string;
    readonly dayCount: (day: string, count: string) => string;
  };
};
