/** Calendars, read back by Mozilla's parser: what is in them, what is left out and counted, and that nothing breaks out. */
import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import type { Lang } from "../../src/base/lang";
import {
  type CalendarChoice,
  calendarFile,
  calendarOf,
  roundAnniversaries,
} from "../../src/export/calendar/calendar";
import type { CalendarEvent } from "../../src/export/calendar/calendarEvent";
import { writeCalendar } from "../../src/export/calendar/writeCalendar";
import { cleanLine } from "../../src/export/cleanLine";
import type { Told } from "../../src/export/excerpt";
import { formatDay } from "../../src/time/day";
import { day } from "../support/dates";
import { hostileTexts } from "../support/hostile";
import { seedTold } from "../support/seedTold";
import { foundedBy, sayingOnly, sketchedRecord, toldOf } from "../support/toldRecord";

const TODAY = day("2026-11-22");
const PLANS: CalendarChoice = { plans: true, every: null, years: 10 };

// Names of calendars are newer than the parser, which then takes them as they stand; RFC 7986 makes them text.
Object.assign(ICAL.design.icalendar.property, { name: { defaultType: "text" } });

/** The events of a file by the parser. Days are as it reads them, the end exclusive. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  expect(calendar.name).toBe("vcalendar");
  const events = calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      days: [event.startDate.toString(), event.endDate.toString()],
      isDate: event.startDate.isDate && event.endDate.isDate,
      url: String(component.getFirstPropertyValue("url")),
      stamp: String(component.getFirstPropertyValue("dtstamp")),
      status: component.getFirstPropertyValue("status"),
    };
  });
  return { name: calendar.getFirstPropertyValue("name"), events };
}

function planned(...lines: readonly string[]): Told {
  return toldOf(sketchedRecord({ "a--b": { milestones: lines } }));
}

function founded(edtf: string): Told {
  const record = sketchedRecord({ "a--b": { milestones: [`m-1 ${edtf} agreement`] } });
  return toldOf(foundedBy(record, "a--b", "m-1"));
}

function fileOf(told: Told, choice: CalendarChoice, lang: Lang = "vi") {
  return calendarFile(told, calendarOf(told, choice, TODAY, lang), "", lang);
}

describe("plans", () => {
  it.each([
    ["2027-03-05", ["2027-03-05", "2027-03-06"], "planned: Thing m-1"],
    ["2027-03", ["2027-03-01", "2027-04-01"], "planned (March 2027, day not known): Thing m-1"],
    ["2027-03-05/2027-03-07", ["2027-03-05", "2027-03-08"], "planned (5–7 March 2027): Thing m-1"],
    ["2027-03/2027-04", ["2027-03-01", "2027-05-01"], "planned (March–April 2027): Thing m-1"],
    ["2027-03-05?", ["2027-03-05", "2027-03-06"], "planned (5 March 2027 (uncertain)): Thing m-1"],
  ])("of %s stand on whole days, worded as exactly as they are known", (edtf, days, summary) => {
    const { events } = read(fileOf(planned(`m-1 ${edtf} visit people planned`), PLANS, "en"));
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ days, summary, isDate: true, status: "TENTATIVE" });
  });

  it.each(["2027", "[2027-01-01..2027-06-30]", "[2026-12-01..]", "2027-03~", "2027/2029", "-"])(
    "of %s are too open: left out and counted",
    (edtf) => {
      const calendar = calendarOf(planned(`m-1 ${edtf} visit people planned`), PLANS, TODAY, "vi");
      expect(calendar).toMatchObject({ events: [], openPlans: 1 });
    },
  );

  it("that are over, and what is no plan, are neither in it nor counted", () => {
    const told = planned(
      "m-1 2026-11-21 visit people planned",
      "m-2 2026-10 visit people planned",
      "m-3 2027-01-01 visit people done",
    );
    expect(calendarOf(told, PLANS, TODAY, "vi")).toEqual({ events: [], openPlans: 0, openFoundings: 0 });
  });

  it("of today, and of a month under way, are still to come", () => {
    const told = planned("m-1 2026-11-22 visit people planned", "m-2 2026-11 visit people agreed");
    const { events } = read(fileOf(told, PLANS));
    expect(events.map(({ uid }) => uid)).toEqual(["plan-m-2@cau-noi", "plan-m-1@cau-noi"]);
  });
});

describe("anniversaries", () => {
  it("of a day come each year, or only the fifth and tenth", () => {
    const starts = (every: 1 | 5 | 10) =>
      read(fileOf(founded("2017-12-22"), { plans: false, every, years: 10 })).events.map(
        ({ days }) => days[0],
      );
    expect(starts(1)).toHaveLength(10);
    expect(starts(5)).toEqual(["2027-12-22", "2032-12-22"]);
    expect(starts(10)).toEqual(["2027-12-22"]);
  });

  it("say how many years it is, of which partnership, in both languages", () => {
    const choice = { plans: false, every: 10, years: 10 } as const;
    const summary = (lang: Lang) => read(fileOf(founded("2017-12-22"), choice, lang)).events[0]?.summary;
    expect(summary("vi")).toBe("Kỷ niệm 10 năm thiết lập quan hệ vn2-hai-chau – kr-uiwang");
    expect(summary("en")).toBe("10 years since the founding of relations: vn2-hai-chau – kr-uiwang");
  });

  it("of a month span it and say that the day is not known", () => {
    const { events } = read(fileOf(founded("2016-02"), { plans: false, every: 10, years: 10 }, "en"));
    // 2036 has a 29 February.
    expect(events.map(({ days }) => days)).toEqual([["2036-02-01", "2036-03-01"]]);
    expect(events[0]?.summary).toContain("(February 2016, day not known)");
  });

  it("of 29 February stand on the 28th in common years, and say so", () => {
    const { events } = read(fileOf(founded("2016-02-29"), { plans: false, every: 1, years: 3 }, "en"));
    expect(events.map(({ days }) => days[0])).toEqual(["2027-02-28", "2028-02-29", "2029-02-28"]);
    expect(events[0]?.description).toContain("28 February stands for it");
  });

  it.each(["2016", "2016-02~", "[2016-02-01..2016-03-20]", "2015/2017"])(
    "of %s are too open: left out and counted",
    (edtf) => {
      const calendar = calendarOf(founded(edtf), { plans: false, every: 1, years: 10 }, TODAY, "vi");
      expect(calendar).toMatchObject({ events: [], openFoundings: 1 });
    },
  );

  it.each([
    ["[2016-02-01..2016-02-20]", ["2036-02-01", "2036-03-01"]],
    ["2016-02-10/2016-02-12", ["2036-02-10", "2036-02-11"]],
  ])("of %s stand where the table of the page has them", (edtf, days) => {
    const { events } = read(fileOf(founded(edtf), { plans: false, every: 10, years: 10 }, "en"));
    expect(events.map((event) => event.days)).toEqual([days]);
  });

  it("of a founding that is not shown are there all the same, of one not known are not", () => {
    const choice = { plans: false, every: 10, years: 10 } as const;
    expect(calendarOf(planned("m-1 2017-12-22"), choice, TODAY, "vi")).toMatchObject({
      events: [],
      openFoundings: 0,
    });
    const { excerpt, addresses } = founded("2017-12-22");
    const hidden = { excerpt: { ...excerpt, milestones: [] }, addresses };
    expect(calendarOf(hidden, choice, TODAY, "vi").events).toHaveLength(1);
  });
});

describe("anniversaries that no source calls a founding", () => {
  const signedOnly = (...lines: readonly string[]) =>
    toldOf(sketchedRecord({ "a--b": { milestones: lines } }));
  const choice = { plans: false, every: 10, years: 10 } as const;

  it("count from the earliest signing on record, and say so in both languages", () => {
    const told = signedOnly("m-1 2017-12-22 agreement", "m-2 2019-01-01 agreement");
    const [vi, en] = (["vi", "en"] as const).map((lang) => read(fileOf(told, choice, lang)).events);
    expect(vi?.map(({ days }) => days[0])).toEqual(["2027-12-22"]);
    expect(vi?.[0]?.summary).toBe("10 năm từ lần ký sớm nhất trong dữ liệu: vn2-hai-chau – kr-uiwang");
    expect(vi?.[0]?.description).toContain("trước đó có thể còn lần ký khác");
    expect(en?.[0]?.summary).toBe("10 years since the earliest signing on record: vn2-hai-chau – kr-uiwang");
    expect(en?.[0]?.description).toContain("there may have been one before it");
  });

  it("are told apart from those of a founding", () => {
    const { events } = read(fileOf(founded("2017-12-22"), choice, "en"));
    expect(events[0]?.description).toContain("Counted from the paper that, by a source, began the tie.");
  });

  it("are none where several signings may have been the first", () => {
    const told = signedOnly("m-1 2017 agreement", "m-2 2017-05-01 agreement");
    expect(calendarOf(told, choice, TODAY, "vi").events).toEqual([]);
  });
});

describe("the round anniversaries of two years", () => {
  const told = toldOf(
    sketchedRecord({
      "a--b": { milestones: ["a-1 2016-02-29 agreement"] },
      "c--d": { milestones: ["c-1 2022-08 agreement"] },
      "e--f": { milestones: ["e-1 2012 agreement"] },
      "g--h": { milestones: ["g-1 2018-05-01 agreement"] },
    }),
  );
  const file = (lang: Lang) =>
    read(calendarFile(told, roundAnniversaries(told, 2026, 2027, lang), "2026–2027; a, b", lang));

  it("hold every fifth year, past ones of this year too, on the day or over the month", () => {
    expect(file("vi").events.map(({ uid, days }) => [uid, ...days])).toEqual([
      ["anniversary-a--b-10@cau-noi", "2026-02-28", "2026-03-01"],
      ["anniversary-c--d-5@cau-noi", "2027-08-01", "2027-09-01"],
    ]);
  });

  it("leave out and count those known to the year alone, and name what they cover", () => {
    expect(roundAnniversaries(told, 2026, 2027, "vi").openFoundings).toBe(1);
    expect(file("en").name).toBe("Cầu Nối: 2026–2027; a, b");
  });

  it("have the ids that the calendar of any years gives them", () => {
    const all = calendarOf(told, { plans: false, every: 1, years: 10 }, day("2026-01-01"), "en");
    const ids = new Set(all.events.map(({ uid }) => uid));
    expect(file("en").events.filter(({ uid }) => !ids.has(uid))).toEqual([]);
  });
});

describe("the file", () => {
  const both: CalendarChoice = { plans: true, every: 1, years: 10 };

  const told = seedTold();

  it("of the record can be read whole, in both languages, with the same ids", () => {
    const ids = (lang: Lang) => read(fileOf(told, both, lang)).events.map(({ uid }) => uid);
    const vietnamese = ids("vi");
    expect(vietnamese.length).toBeGreaterThan(10);
    expect(vietnamese).toEqual(ids("en"));
    expect(new Set(vietnamese).size).toBe(vietnamese.length);
  }, 30_000);

  it("is stamped with the edition and not with the moment", () => {
    const told = founded("2017-12-22");
    const [first] = read(fileOf(told, both)).events;
    expect(first?.stamp).toBe("2026-01-01T00:00:00Z");
    expect(fileOf(told, both)).toBe(fileOf(founded("2017-12-22"), both));
  });

  it("leads to the milestone and names what it covers", () => {
    const told = founded("2017-12-22");
    const text = calendarFile(told, calendarOf(told, both, TODAY, "en"), "Đà Nẵng; Seoul, 2 filters", "en");
    const { name, events } = read(text);
    expect(name).toBe("Cầu Nối: Đà Nẵng; Seoul, 2 filters");
    expect(events[0]?.url).toBe("https://caunoi.example/en/?m=m-1");
  });

  it("keeps to lines of 75 octets that end with CR LF", () => {
    const text = fileOf(told, both);
    const lines = text.split("\r\n");
    expect(lines.at(-1)).toBe("");
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
  }, 30_000);

  it("is made on a page without https, where browsers keep a function that the library asks for", () => {
    const kept = Object.getOwnPropertyDescriptor(Crypto.prototype, "randomUUID");
    Object.defineProperty(Crypto.prototype, "randomUUID", { value: undefined, configurable: true });
    try {
      expect(read(fileOf(founded("2017-12-22"), both)).events).toHaveLength(10);
    } finally {
      Reflect.deleteProperty(crypto, "randomUUID");
      if (kept) Object.defineProperty(Crypto.prototype, "randomUUID", kept);
    }
  });

  it("brings back any texts, and nothing of them becomes a line of its own", () => {
    fc.assert(
      fc.property(hostileTexts, hostileTexts, (text, other) => {
        const event: CalendarEvent = {
          uid: "x",
          first: TODAY,
          last: TODAY,
          summary: text,
          description: [text, other],
          url: "https://caunoi.example/?a=1,2;3",
          tentative: false,
        };
        const { edition } = toldOf(sayingOnly("x")).excerpt;
        const { name, events } = read(writeCalendar([event], { name: `n ${text}`, edition, lang: "vi" }));
        expect(events).toHaveLength(1);
        expect(events[0]).toMatchObject({
          uid: "x",
          days: [formatDay(TODAY), "2026-11-23"],
          summary: cleanLine(text),
          description: [text, other].map(cleanLine).join("\n"),
          url: "https://caunoi.example/?a=1%2C2%3B3",
        });
        expect(name).toBe(cleanLine(`n ${text}`));
      }),
    );
  });
});
