/** What a page must tell of itself to be measured: where its marks are, and which of its controls do what. */
import type { Page } from "playwright-core";
import type { Notch } from "./gestures";

/** A click that is measured: `prepare` leads up to it; afterwards the text of every part has changed. */
export type MeasuredClick = {
  readonly prepare?: (page: Page) => Promise<void>;
  /** Selector of what is clicked. */
  readonly target: string;
  readonly parts: readonly string[];
  /** Takes it back. */
  readonly undo: (page: Page) => Promise<void>;
};

export type Subject = {
  readonly name: string;
  /** Selector of a mark of a milestone; it tells that the timeline is drawn. */
  readonly mark: string;
  /** Selector of what is dragged and turned. */
  readonly stage: string;
  readonly filter: MeasuredClick;
  readonly language: MeasuredClick;
  /** Selector of the search field, and the parts that follow what is typed; null where there is none. */
  readonly search: { readonly field: string; readonly parts: readonly string[] } | null;
  /** Goes near enough for panning to have somewhere to go; null where the page cannot be panned. */
  readonly beforePan: ((page: Page) => Promise<void>) | null;
  /** How the wheel zooms, and how to come back to all years before; null where it does not. */
  readonly zoom: { readonly notch: Notch; readonly before: (page: Page) => Promise<void> } | null;
};
