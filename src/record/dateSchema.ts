/** Dates in a record: EDTF strings, days, and the bare year numbers that editors type. */
import { z } from "zod";
import { parseDay } from "../time/day";
import { parseEdtf } from "../time/parseEdtf";
import { named } from "./named";
import { checkedString } from "./textSchema";

/** YAML reads an unquoted 2022 as a number; years of four digits are taken as what was meant. */
const yearAsText = (value: unknown): unknown =>
  typeof value === "number" && Number.isInteger(value) && value >= 1000 && value <= 2999
    ? String(value)
    : value;

/** The longest set of days in use has a third of it; characters. */
const LONGEST_DATE = 200;

/** An EDTF date (the part of ISO 8601-2 that `parseEdtf` accepts), kept as text. */
export const edtf: z.ZodType<string> = z.preprocess(
  yearAsText,
  checkedString((value) => {
    if (value.length > LONGEST_DATE)
      return {
        code: "date-form",
        what: `the date has ${value.length} characters`,
        mend: "write it more plainly",
      };
    const parsed = parseEdtf(value);
    return parsed.ok
      ? null
      : {
          code: "date-form",
          what: parsed.error.replace(/\.$/, ""),
          mend: "write it in EDTF, in quotes",
        };
  }),
);

/** A calendar day `YYYY-MM-DD` that exists. */
export const day: z.ZodType<string> = checkedString((value) =>
  parseDay(value) === null
    ? { code: "date-form", what: `${named(value)} is no day of the calendar`, mend: "write it as YYYY-MM-DD" }
    : null,
);

/** A day, or a year that stands for its first day (the gazetteer knows some units only to the year). */
export const dayOrYear: z.ZodType<string> = z.preprocess(
  yearAsText,
  checkedString((value) =>
    parseDay(/^\d{4}$/.test(value) ? `${value}-01-01` : value) === null
      ? { code: "date-form", what: `${named(value)} is no day and no year`, mend: "write YYYY-MM-DD or YYYY" }
      : null,
  ),
);
