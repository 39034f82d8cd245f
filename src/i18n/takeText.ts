/** The words of what a reader takes away: files, calendars, citations. They come with those dialogs, not before. */

/** The files on offer. */
export type FileWord =
  | "milestones"
  | "partnerships"
  | "sources"
  | "package"
  | "dataset"
  | "linked"
  | "report";

type Offer = { readonly name: string; readonly about: string };

/** Counts are worded already ("1.234"); `count` is the number itself, for its plural. */
type Counted = (worded: string, count: number) => string;

export type TakeText = {
  readonly scope: {
    readonly label: string;
    readonly shown: Counted;
    readonly all: Counted;
  };
  readonly data: {
    readonly title: string;
    readonly files: Readonly<Record<FileWord, Offer>>;
    readonly separator: string;
    readonly comma: string;
    readonly semicolon: string;
    readonly separatorWhy: string;
  };
  /** Said when the browser was handed the file. */
  readonly saved: (file: string) => string;
  readonly picture: {
    readonly title: string;
    readonly about: string;
    readonly png: string;
    readonly svg: string;
    /** On the picture: when it was made; the day is worded already. */
    readonly drawn: (day: string) => string;
    /** On the picture: how many of a lane have no date. */
    readonly undated: (count: number) => string;
  };
  readonly calendar: {
    readonly title: string;
    readonly about: string;
    readonly plans: string;
    readonly anniversaries: string;
    readonly none: string;
    readonly every: Readonly<Record<1 | 5 | 10, string>>;
    readonly count: Counted;
    readonly nothing: string;
    readonly openPlans: Counted;
    readonly openFoundings: Counted;
    readonly save: string;
  };
  readonly cite: {
    readonly title: string;
    readonly what: string;
    readonly milestone: string;
    readonly partnership: string;
    readonly view: string;
    readonly style: string;
    readonly styles: Readonly<Record<"vietnamese" | "apa" | "chicago" | "bibtex" | "ris" | "csl", string>>;
    readonly entry: string;
    readonly sources: Counted;
    readonly copy: string;
    readonly copyAll: string;
    readonly copied: string;
    readonly copyFailed: string;
    readonly save: string;
    readonly text: string;
    readonly names: string;
  };
};
