/** The form of `seeds/places/<country>.yaml`: units through time, turned into the units of src/place. */
import { z } from "zod";
import type { NamePeriod, Unit } from "../place/unit";
import type { Day } from "../time/day";
import { parseDay } from "../time/day";
import { dayOrYear } from "./dateSchema";
import { named, unseenIn } from "./named";
import { checkedString, id, issueOf, listOf, localized, text, url } from "./textSchema";

/** A name in the script of the place may need joiners that texts for readers must not hold, and nothing else of the kind. */
const JOINERS = /[\u200C\u200D]/g;
const localName = checkedString((value) =>
  value.trim() === value &&
  value !== "" &&
  value.length <= 200 &&
  unseenIn(value.replace(JOINERS, "")) === null
    ? null
    : {
        code: "text-form",
        what: "the local name is empty, not trimmed, too long, or holds what is not seen",
        mend: "write it as the place does",
      },
);

const name = z.strictObject({ vi: text, en: text, local: localName });
const degrees = { lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) };

const written = z.strictObject({
  id,
  country: checkedString((value) =>
    /^[A-Z]{2}$/.test(value)
      ? null
      : {
          code: "text-form",
          what: `${named(value)} is no country code`,
          mend: "write ISO 3166-1 alpha-2, such as VN",
        },
  ),
  level: z.literal([0, 1, 2, 3]),
  type: localized,
  parent: id.nullable().exactOptional(),
  name,
  fullName: localized,
  aliases: z.array(text),
  iso: text.nullable(),
  isoBefore2025: z.array(text).exactOptional(),
  gso: text.nullable().exactOptional(),
  centroid: z.strictObject(degrees).nullable(),
  seat: z
    .strictObject({ name: text, ...degrees })
    .nullable()
    .exactOptional(),
  validFrom: dayOrYear.nullable(),
  validTo: dayOrYear.nullable(),
  successor: id.nullable().exactOptional(),
  splitInto: listOf(id, 2).exactOptional(),
  nameHistory: z
    .array(
      z.strictObject({ name, fullName: localized, from: dayOrYear.nullable(), to: dayOrYear.nullable() }),
    )
    .min(1)
    .exactOptional(),
  note: text.exactOptional(),
  sources: z.array(url).exactOptional(),
});

type Written = z.infer<typeof written>;

/** A list of units as written; read into `Unit`s. */
export const placesSchema: z.ZodType<readonly Unit[]> = z.array(
  written
    .superRefine((place, context) => {
      if (place.successor != null && place.splitInto)
        context.addIssue(
          issueOf({ code: "wrong-form", what: "both successor and splitInto stand here", mend: "keep one" }),
        );
      if (place.gso != null && place.id.split("-").includes(place.gso))
        context.addIssue(
          issueOf({
            code: "id-form",
            what: `the id “${place.id}” holds the GSO code ${place.gso}, which names another unit at another time`,
            mend: "make the id of words",
          }),
        );
    })
    .transform(unitOf),
);

function unitOf(place: Written): Unit {
  return {
    id: place.id,
    country: place.country,
    level: place.level,
    type: place.type,
    parent: place.parent ?? null,
    names: namesOf(place),
    aliases: place.aliases,
    iso: place.iso,
    centroid: place.centroid,
    seat: place.seat ?? null,
    validFrom: dayFrom(place.validFrom),
    validTo: dayFrom(place.validTo),
    successors: place.splitInto ?? (place.successor == null ? [] : [place.successor]),
  };
}

/** Former names in the order written, then today's unless the history ends with it. */
function namesOf(place: Written): readonly NamePeriod[] {
  const past = (place.nameHistory ?? []).map((period) => ({
    name: {
      short: { vi: period.name.vi, en: period.name.en },
      full: period.fullName,
      local: period.name.local,
    },
    from: dayFrom(period.from),
    to: dayFrom(period.to),
  }));
  const last = past.at(-1);
  if (last && last.to === null) return past;
  const { vi, en, local } = place.name;
  return [
    ...past,
    { name: { short: { vi, en }, full: place.fullName, local }, from: last?.to ?? null, to: null },
  ];
}

function dayFrom(text: string | null): Day | null {
  return text === null ? null : parseDay(/^\d{4}$/.test(text) ? `${text}-01-01` : text);
}
