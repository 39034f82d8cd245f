/** An article as it stood on its page: what is the article, who said so and when, and what was left out. */
import type { Day } from "../time/day";
import type { Phrase } from "./phrase";

/** One paragraph of the article's body, numbered from 1, with its sentences in order. */
export type Paragraph = {
  readonly number: number;
  readonly phrase: Phrase;
  readonly sentences: readonly Phrase[];
};

/** Why a line is no body: so that an editor can object. */
export type LeftOutKind =
  | "headline"
  | "byline"
  | "time"
  | "caption"
  | "credit"
  | "image"
  | "heading"
  | "links"
  | "furniture";

/** A line that is not the article's body. */
export type LeftOut = { readonly kind: LeftOutKind; readonly phrase: Phrase };

/** When it was published, as printed: the day, the time of day and its zone where they are told. */
export type Published = {
  readonly day: Day;
  readonly time: string | null;
  readonly zone: string | null;
  readonly phrase: Phrase | null;
};

/** The page. Everything but `body` may be missing; offsets count in `text`. */
export type Page = {
  /** The text that offsets count in: the saved file itself, or what was taken out of an HTML page. */
  readonly text: string;
  readonly headline: string | null;
  readonly author: string | null;
  readonly published: Published | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly body: readonly Paragraph[];
  /** Captions can support a claim, but not stand alone. */
  readonly captions: readonly Phrase[];
  readonly leftOut: readonly LeftOut[];
};
