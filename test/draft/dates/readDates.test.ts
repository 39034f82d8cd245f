/** What the reader of dates promises of any text, and how it says what it had to infer. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datesIn, readDates } from "../../../src/draft/dates/readDates";
import { boundsOf } from "../../../src/time/boundsOf";
import { type Day, dayOf, partsOfDay } from "../../../src/time/day";
import type { Point } from "../../../src/time/edtf";
import { formatEdtf } from "../../../src/time/formatEdtf";
import { meaning, TODAY } from "./corpus";

const days: fc.Arbitrary<Day> = fc
  .record({
    year: fc.integer({ min: 1900, max: 2099 }),
    month: fc.integer({ min: 1, max: 12 }),
    date: fc.integer({ min: 1, max: 31 }),
  })
  .map(({ year, month, date }) => dayOf(year, month, date))
  .filter((day) => day !== null);

const two = (value: number) => String(value).padStart(2, "0");

/** The ways in which a day is written with its year. */
const WAYS: readonly ((year: number, month: number, date: number) => string)[] = [
  (year, month, date) => `ngày ${date} tháng ${month} năm ${year}`,
  (year, month, date) => `${date} tháng ${month} năm ${year}`,
  (year, month, date) => `Ngày ${two(date)} tháng ${two(month)}, ${year}`,
  (year, month, date) => `${date}/${month}/${year}`,
  (year, month, date) => `ngày ${two(date)}/${two(month)}/${year}`,
  (year, month, date) => `sáng ${date}.${month}.${year}`,
  (year, month, date) => `ngày ${date}-${month}-${year}`,
  (year, month, date) => `chiều ${date}-${month} năm ${year}`,
  (year, month, date) => `${year}-${two(month)}-${two(date)}`,
  (year, month, date) => `14h30 ngày ${date}/${month}/${year}`,
  (year, month, date) => `ngay ${date} thang ${month} nam ${year}`,
];

describe("a day, written and read", () => {
  it.each(WAYS.map((way, at) => [way(2017, 12, 22), at] as const))("comes back from %s", (_, at) => {
    const write = WAYS[at];
    fc.assert(
      fc.property(days, (day) => {
        const { year, month, date } = partsOfDay(day);
        const [found, ...others] = readDates(write?.(year, month, date) ?? "", null);
        expect(others).toEqual([]);
        expect(found).toMatchObject({
          bounds: { earliest: day, latest: day },
          modifier: null,
          inferred: null,
        });
      }),
    );
  });

  it("comes back from words", () => {
    const word = [
      "",
      "một",
      "hai",
      "ba",
      "bốn",
      "năm",
      "sáu",
      "bảy",
      "tám",
      "chín",
      "mười",
      "mười một",
      "mười hai",
    ];
    fc.assert(
      fc.property(days, (day) => {
        const { year, month, date } = partsOfDay(day);
        const text = `ngày ${word[date] ?? date} tháng ${month === 4 ? "tư" : word[month]} năm ${year}`;
        expect(readDates(text, null).map(({ bounds }) => bounds.earliest)).toEqual([day]);
      }),
    );
  });
});

describe("stretches, written and read", () => {
  it("come back from their two ends", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 4000 }), (start, length) => {
        const end = (start + length) as Day;
        const [a, b] = [partsOfDay(start), partsOfDay(end)];
        const text = `từ ${a.date}/${a.month}/${a.year} đến ngày ${b.date} tháng ${b.month} năm ${b.year}`;
        expect(readDates(text, null).map(({ bounds }) => bounds)).toEqual([{ earliest: start, latest: end }]);
      }),
    );
  });

  it("come back where the year stands once at the end, New Year between or not", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 300 }), (start, length) => {
        const end = (start + length) as Day;
        const [a, b] = [partsOfDay(start), partsOfDay(end)];
        const text = `từ ${a.date}/${a.month} đến ${b.date}/${b.month}/${b.year}`;
        expect(readDates(text, null).map(({ bounds }) => bounds)).toEqual([{ earliest: start, latest: end }]);
      }),
    );
  });
});

describe("any text", () => {
  const words = fc.constantFrom(
    ..."ngày tháng năm quý tuần từ đến trước sau khoảng đầu giữa cuối sáng chiều thứ hai ba tới nay qua này và các 5 12 31 2023 / - . , ( ) – 1990 II học âm lịch cách đây nửa TP Q mùng hôm thế kỷ những".split(
      " ",
    ),
  );

  it("gives phrases that stand where they say, in order and apart, with the bounds of their EDTF", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string(), fc.constantFrom("🎋", "Ắ", "\n"))), (pieces) => {
        const text = pieces.join(" ");
        const points = Array.from(text);
        let from = 0;
        for (const { phrase, edtf, bounds, inferred } of readDates(text, TODAY)) {
          expect(points.slice(phrase.start, phrase.end).join("")).toBe(phrase.text);
          expect(phrase.start).toBeGreaterThanOrEqual(from);
          from = phrase.end;
          if (edtf) expect(bounds).toEqual(boundsOf(edtf));
          else expect(inferred).toMatch(/^not resolved: /);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("is read to its end, however long and whatever it repeats", () => {
    const units = [
      "ngày 5, ",
      "từ ngày 5/6 đến ",
      "khoảng ",
      "1/1/",
      "5-",
      "đầu cuối ",
      "(",
      "năm ",
      "5 và 6/8 và ",
    ];
    for (const unit of units) expect(readDates(unit.repeat(5000), TODAY).length).toBeLessThanOrEqual(10_000);
  });
});

describe("what is inferred", () => {
  const inferred = (text: string, today: Day | null = TODAY) =>
    readDates(text, today).map((date) => date.inferred);

  it("is nothing where the words say all", () => {
    expect(inferred("ngày 22 tháng 12 năm 2017, quý I/2017, giai đoạn 2021–2025")).toEqual([
      null,
      null,
      null,
    ]);
  });

  it("tells how the year was found", () => {
    expect(inferred("22/12")).toEqual(["year 2023: the nearest to the article (2024-01-22)"]);
    expect(inferred("Đoàn sẽ đến ngày 15/8.")).toEqual([
      "year 2024: the next after the article, which tells it as to come (2024-01-22)",
    ]);
    expect(inferred("Đoàn đã đến ngày 15/8.")).toEqual([
      "year 2023: the last before the article, which tells it as past (2024-01-22)",
    ]);
    expect(inferred("Ngày 15/3/2022 đoàn đến, ngày 17/3 đoàn về.")).toEqual([
      null,
      "year 2022, from “Ngày 15/3/2022” before it",
    ]);
  });

  it("takes the year in which the day of the week fits", () => {
    expect(meaning("thứ Sáu, 15/3")).toBe("2024-03-15");
    expect(meaning("thứ Tư, 15/3")).toBe("2023-03-15");
  });

  it("says so where it cannot be found, and dates nothing", () => {
    const found = readDates("Chiều 22.1, hôm qua, tuần trước, thứ Hai tới, tháng 9", null);
    expect(found.map(({ edtf }) => edtf)).toEqual([null, null, null, null, null]);
    for (const date of found) expect(date.inferred).toMatch(/^not resolved: /);
  });

  it("carries no year into another paragraph", () => {
    expect(meaning("Tháng 3/2019, hai bên ký.\nTháng 9, hai bên gặp lại.")).toBe("2019-03 | 2023-09");
  });
});

describe("one article's sentences", () => {
  it("keep the offsets of the text that they come from", () => {
    const phrase = { text: "Chiều 22.1, họ gặp nhau.", start: 333, end: 357 };
    expect(datesIn([phrase], TODAY).map((date) => date.phrase)).toEqual([
      { text: "Chiều 22.1", start: 333, end: 343 },
    ]);
  });
});

describe("a month and a year, written and read", () => {
  const months = fc.record({
    year: fc.integer({ min: 1900, max: 2099 }),
    month: fc.integer({ min: 1, max: 12 }),
  });
  const point = (year: number, month: number | null): Point => ({
    kind: "point",
    year,
    month,
    date: null,
    approximate: false,
    uncertain: false,
  });

  it.each(["tháng M năm Y", "tháng M/Y", "tháng M.Y", "Tháng M-Y", "TM/Y", "M/Y"])(
    "comes back from %s",
    (form) => {
      fc.assert(
        fc.property(months, ({ year, month }) => {
          const text = form.replace("M", String(month)).replace("Y", String(year));
          expect(readDates(text, null).map(({ edtf }) => edtf && formatEdtf(edtf))).toEqual([
            formatEdtf(point(year, month)),
          ]);
        }),
      );
    },
  );
});
