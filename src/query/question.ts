/** What a reader asks of the record; the answer, its counts and its layout follow from it. */
import type { PartnershipId } from "../dataset/dataset";
import type { Field, Kind, Status } from "../dataset/vocabulary";
import type { PlaceId } from "../place/unit";
import type { DayWindow } from "./dayWindow";

/** Lists of a question from which a reader may choose several values. */
export type Choices = {
  /** Units on the Vietnamese side; one of today means its predecessors too, a former one only itself. */
  readonly province: readonly PlaceId[];
  /** Units on the other side, from countries down to districts; read like `province`. */
  readonly partner: readonly PlaceId[];
  /** A milestone matches when any of its fields is chosen, not only its primary one. */
  readonly field: readonly Field[];
  readonly kind: readonly Kind[];
  readonly status: readonly Status[];
  readonly partnership: readonly PartnershipId[];
};

/** The name of a list to choose from. */
export type Facet = keyof Choices;

/** Every list, in the order in which they are offered and written. */
export const FACETS: readonly Facet[] = ["province", "partner", "field", "kind", "status", "partnership"];

/** What is asked apart from the time and from what became of plans: choices and words. Empty words ask for nothing. */
export type Filters = Choices & { readonly text: string };

/**
 * An empty list restricts nothing. Values within one list are alternatives; lists restrict together.
 * `within` keeps what may lie in those days, `due` only plans of which something may still come.
 */
export type Question = Filters & { readonly within: DayWindow | null; readonly due: boolean };

/** Filters that restrict nothing. */
export const EMPTY_FILTERS: Filters = {
  province: [],
  partner: [],
  field: [],
  kind: [],
  status: [],
  partnership: [],
  text: "",
};

/** The question that everything answers. */
export const EMPTY_QUESTION: Question = { ...EMPTY_FILTERS, within: null, due: false };
