/** The lists of the question in the address: values joined by commas, each understood or dropped alone. */
import type { Index } from "../dataset/dataset";
import { FIELDS, KINDS, STATUSES } from "../dataset/vocabulary";
import type { Facet } from "../query/question";
import { type Choice, withFacet } from "./filtered";
import type { UrlField } from "./urlField";

function choiceField<F extends Facet>(
  name: F,
  allowed: (value: string, index: Index) => value is Choice<F>,
): UrlField {
  return {
    names: [name],
    write: ({ question }) => (question[name].length > 0 ? [[name, question[name].join(",")]] : []),
    read: (text, session, index) => {
      const values = (text(name) ?? "").split(",").filter((value) => value !== "");
      const known = values.filter((value): value is Choice<F> => allowed(value, index));
      const wrong = values.filter((value) => !allowed(value, index));
      return {
        session: withFacet(session, name, known),
        dropped: wrong.map((value) => ({ name, value, why: "unknown" })),
      };
    },
  };
}

/** Whether a list of words holds this one, whatever the type of its words. */
function isOneOf<T extends string>(words: readonly T[]): (value: string) => value is T {
  const known: readonly string[] = words;
  return (value): value is T => known.includes(value);
}

const VN = "VN";

/** A unit on the Vietnamese side. */
function isProvince(value: string, { units }: Index): value is string {
  return units.get(value)?.country === VN;
}

/** A unit abroad. */
function isPartner(value: string, { units }: Index): value is string {
  const unit = units.get(value);
  return unit !== undefined && unit.country !== VN;
}

function isPartnership(value: string, { partnerships }: Index): value is string {
  return partnerships.some(({ id }) => id === value);
}

export const PROVINCE = choiceField("province", isProvince);
export const PARTNER = choiceField("partner", isPartner);
export const FIELD = choiceField("field", isOneOf(FIELDS));
export const KIND = choiceField("kind", isOneOf(KINDS));
export const STATUS = choiceField("status", isOneOf(STATUSES));
export const PARTNERSHIP = choiceField("partnership", isPartnership);
