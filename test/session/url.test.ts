import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FIELDS, KINDS, STATUSES } from "../../src/dataset/vocabulary";
import { LANE_ORDERS } from "../../src/query/laneOrder";
import { withFacet } from "../../src/session/filtered";
import { GROUPS_ALONE, type Groups, withGroup } from "../../src/session/groups";
import { INITIAL, type Session, VIEWS } from "../../src/session/session";
import type { SiteBase } from "../../src/session/sitePath";
import { SORT_COLUMNS } from "../../src/session/sort";
import { formatUrl, parseUrl } from "../../src/session/url";
import { indexOf, nearDays, PARTNER_UNITS, VN_UNITS } from "../support/dataset";
import { day } from "../support/dates";

const index = indexOf(
  {
    "hai-chau--uiwang": { milestones: ["hu-01 2021-07-07", "hu-02 2021-09"] },
    "dak-lak--jeollabuk": { milestones: ["dj-01 2017-12-22"] },
  },
  new Map([
    ["hu-old", "hu-02"],
    ["hu-gone", null],
  ]),
);
const root: SiteBase = { path: "/", fileProtocol: false };
const folder: SiteBase = { path: "/cau-noi/", fileProtocol: false };
const file: SiteBase = { path: "/home/en/cau-noi.html", fileProtocol: true };

const read = (search: string, path = "/", base = root) => parseUrl(path, search, { index, base });
const written = (values: Partial<Session>, base = root) => formatUrl({ ...INITIAL, ...values }, base);

describe("the address of a session", () => {
  it("is bare where the reader has chosen nothing", () => {
    expect(written({})).toEqual({ path: "/", search: "" });
  });

  it("says everything that the reader chose, values sorted and joined by commas", () => {
    const session = withFacet({ ...INITIAL, view: "list" }, "province", ["vn-quang-nam", "vn-da-nang"]);
    const whole: Session = {
      ...withFacet(session, "field", ["sport", "culture"]),
      window: { from: day("2017-01-01"), to: day("2024-12-31") },
      milestone: "hu-01",
      only: true,
      embed: true,
    };
    expect(formatUrl(whole, root).search).toBe(
      "?view=list&province=vn-da-nang,vn-quang-nam&field=culture,sport&from=2017-01-01&to=2024-12-31&m=hu-01&embed=1&only=1",
    );
  });

  it("says how the table is sorted, but for the order of time", () => {
    expect(written({ view: "table", sort: "-sources" }).search).toBe("?view=table&sort=-sources");
    expect(written({ view: "table", sort: "-date" }).search).toBe("?view=table&sort=-date");
    expect(written({ view: "table", sort: "date" }).search).toBe("?view=table");
  });

  it("escapes the words of a search", () => {
    const { search } = written({ question: { ...INITIAL.question, text: "đắk & lắk, 100%" } });
    expect(read(search).session.question.text).toBe("đắk & lắk, 100%");
  });

  it.each<[string, SiteBase, string, string]>([
    ["at the root", root, "/", "/en/"],
    ["in a folder", folder, "/cau-noi/", "/cau-noi/en/"],
  ])("is Vietnamese %s and English below it", (_, base, vi, en) => {
    expect(written({ lang: "vi" }, base)).toEqual({ path: vi, search: "" });
    expect(written({ lang: "en" }, base)).toEqual({ path: en, search: "" });
  });

  it("says the language in a field over file://, where the path cannot", () => {
    expect(written({ lang: "en" }, file)).toEqual({ path: file.path, search: "?lang=en" });
    expect(written({ lang: "vi" }, file)).toEqual({ path: file.path, search: "" });
  });

  const lists = {
    province: fc.subarray([...VN_UNITS]),
    partner: fc.subarray([...PARTNER_UNITS]),
    field: fc.subarray([...FIELDS]),
    kind: fc.subarray([...KINDS]),
    status: fc.subarray([...STATUSES]),
    partnership: fc.subarray(["hai-chau--uiwang", "dak-lak--jeollabuk"]),
  };
  const sorted = Object.fromEntries(
    Object.entries(lists).map(([name, list]) => [name, list.map((values) => [...values].sort())]),
  );
  const questions = fc.record({ ...sorted, text: fc.string({ unit: "grapheme" }) }) as fc.Arbitrary<
    Session["question"]
  >;
  const windows = fc
    .tuple(nearDays, nearDays)
    .map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
  const groups = fc
    .tuple(
      fc.constantFrom(null, "open" as const, "folded" as const),
      fc.array(fc.tuple(fc.constantFrom(...VN_UNITS), fc.boolean())),
    )
    .map(([all, said]) =>
      said.reduce((before: Groups, [id, open]) => withGroup(before, id, open), { ...GROUPS_ALONE, all }),
    );
  const sessions: fc.Arbitrary<Session> = fc.record({
    lang: fc.constantFrom("vi", "en"),
    view: fc.constantFrom(null, ...VIEWS),
    sort: fc.constantFrom(...SORT_COLUMNS, ...SORT_COLUMNS.map((column) => `-${column}` as const)),
    question: questions,
    window: fc.option(windows, { nil: null }),
    only: fc.boolean(),
    order: fc.constantFrom(...LANE_ORDERS),
    pinned: fc.option(
      lists.partnership.map((ids) => [...ids].sort()),
      { nil: null },
    ),
    unfolded: lists.partnership.map((ids) => [...ids].sort()),
    groups,
    milestone: fc.constantFrom(null, "hu-01", "hu-02", "dj-01"),
    due: fc.boolean(),
    aligned: fc.boolean(),
    embed: fc.boolean(),
  });

  it("leads back to the very same session, wherever the site lives", () => {
    fc.assert(
      fc.property(sessions, fc.constantFrom(root, folder, file), (session, base) => {
        const { path, search } = formatUrl(session, base);
        expect(parseUrl(path, search, { index, base })).toMatchObject({ session, dropped: [] });
      }),
    );
  });

  it("is one address, however the one that was opened was written", () => {
    const search = "?status=planned&status=done,planned&province=vn-da-nang&utm_source=x&only=1";
    const { session } = read(search);
    expect(formatUrl(session, root).search).toBe("?province=vn-da-nang&status=done,planned&only=1");
  });
});

describe("the lanes in an address", () => {
  const ids = ["dak-lak--jeollabuk", "hai-chau--uiwang"];

  it("opens what readers pinned before there were provinces", () => {
    expect(read(`?pin=${ids.join(",")}`)).toMatchObject({ session: { pinned: ids }, dropped: [] });
  });

  it("tells an emptied top from one that nobody touched", () => {
    expect(read("").session.pinned).toBeNull();
    expect(read("?pin=").session.pinned).toBeNull();
    expect(read("?pin=none").session.pinned).toEqual([]);
    expect(formatUrl({ ...INITIAL, pinned: [] }, root).search).toBe("?pin=none");
  });

  it("leaves the top to the page where it names nothing that is known", () => {
    const { session, dropped } = read("?pin=a--b");
    expect(session.pinned).toBeNull();
    expect(dropped).toEqual([{ name: "pin", value: "a--b", why: "unknown" }]);
  });

  it("says of provinces what holds for all, then which are open and which folded", () => {
    const { session } = read("?groups=-vn-dak-lak,vn-da-nang,all");
    expect(session.groups).toEqual({ all: "open", open: [], folded: ["vn-dak-lak"] });
    expect(formatUrl(session, root).search).toBe("?groups=all,-vn-dak-lak");
  });

  it.each([
    ["?order=size", "order", "size"],
    ["?open=a--b", "open", "a--b"],
    ["?groups=kr-uiwang", "groups", "kr-uiwang"],
  ])("loses what it does not know alone (%s)", (search, name, value) => {
    expect(read(search)).toMatchObject({ session: INITIAL, dropped: [{ name, value, why: "unknown" }] });
  });
});

describe("a partnership that is looked at alone", () => {
  const alone = (lang: "vi" | "en") => withFacet({ ...INITIAL, lang }, "partnership", ["hai-chau--uiwang"]);

  it.each<[string, SiteBase, "vi" | "en", string, string]>([
    ["in Vietnamese", root, "vi", "/p/hai-chau--uiwang/", ""],
    ["in English", root, "en", "/en/p/hai-chau--uiwang/", ""],
    ["in a folder", folder, "en", "/cau-noi/en/p/hai-chau--uiwang/", ""],
    ["on disk, where there is one page", file, "vi", file.path, "?partnership=hai-chau--uiwang"],
  ])("has an address of its own %s, and is read from it", (_, base, lang, path, search) => {
    expect(formatUrl(alone(lang), base)).toEqual({ path, search });
    expect(parseUrl(path, search, { index, base })).toMatchObject({ session: alone(lang), dropped: [] });
  });

  it.each([
    ["the field", "/", "?partnership=hai-chau--uiwang"],
    ["a path without the slash at its end", "/p/hai-chau--uiwang", ""],
    ["the page's file", "/p/hai-chau--uiwang/index.html", ""],
    ["path and field at once", "/p/hai-chau--uiwang/", "?partnership=hai-chau--uiwang"],
  ])("is understood from %s and rewritten", (_, path, search) => {
    const { session } = read(search, path);
    expect(formatUrl(session, root)).toEqual({ path: "/p/hai-chau--uiwang/", search: "" });
  });

  it("keeps the other fields behind its path", () => {
    const session: Session = { ...withFacet(alone("vi"), "field", ["sport"]), milestone: "hu-01" };
    expect(formatUrl(session, root)).toEqual({
      path: "/p/hai-chau--uiwang/",
      search: "?field=sport&m=hu-01",
    });
  });

  it("joins those of the field, and two share the start page's address", () => {
    const { session } = read("?partnership=dak-lak--jeollabuk", "/p/hai-chau--uiwang/");
    expect(formatUrl(session, root)).toEqual({
      path: "/",
      search: "?partnership=dak-lak--jeollabuk,hai-chau--uiwang",
    });
  });

  it.each([
    ["/p/a--b/", "a--b"],
    ["/en/p/a--b/", "a--b"],
    ["/p/%E0%A4%A/", "%E0%A4%A"],
    ["/p/%C4%91/", "đ"],
  ])("leads to the start page where the record does not know it (%s)", (path, value) => {
    const { session, dropped } = read("", path);
    expect(dropped).toEqual([{ name: "partnership", value, why: "unknown" }]);
    expect(formatUrl(session, root).path).toBe(path.startsWith("/en/") ? "/en/" : "/");
  });
});

describe("an address with errors", () => {
  it.each([
    ["view", "?view=pie&field=sport", [["view", "pie"]]],
    ["a place abroad as a province", "?province=kr-uiwang&field=sport", [["province", "kr-uiwang"]]],
    ["a province as a partner", "?partner=vn-da-nang&field=sport", [["partner", "vn-da-nang"]]],
    [
      "a day that does not exist",
      "?from=2023-02-29&to=2024-01-01&field=sport",
      [
        ["from", "2023-02-29"],
        ["to", "2024-01-01"],
      ],
    ],
    [
      "a window that ends before it begins",
      "?from=2024-01-02&to=2024-01-01&field=sport",
      [
        ["from", "2024-01-02"],
        ["to", "2024-01-01"],
      ],
    ],
    ["half a window", "?from=2024-01-02&field=sport", [["from", "2024-01-02"]]],
    ["a milestone that never was", "?m=hu-99&field=sport", [["m", "hu-99"]]],
    ["a language that we do not speak", "?lang=fr&field=sport", [["lang", "fr"]]],
    ["a column that the table lacks", "?sort=-length&field=sport", [["sort", "-length"]]],
    ["a column turned round twice", "?sort=--date&field=sport", [["sort", "--date"]]],
    ["a switch that is not 1", "?only=yes&field=sport", [["only", "yes"]]],
    ["a partnership that is not known", "?partnership=a--b&field=sport", [["partnership", "a--b"]]],
    [
      "a name of the language itself",
      "?province=__proto__&kind=constructor&field=sport",
      [
        ["province", "__proto__"],
        ["kind", "constructor"],
      ],
    ],
  ])("loses that field alone and names it: %s", (_, search, expected) => {
    const { session, dropped } = read(search);
    expect(dropped.map(({ name, value }) => [name, value])).toEqual(expected);
    expect(session).toEqual(withFacet(INITIAL, "field", ["sport"]));
  });

  it("loses a wrong value of a list alone", () => {
    const { session, dropped } = read("?field=sport,chess,culture");
    expect(session.question.field).toEqual(["culture", "sport"]);
    expect(dropped).toEqual([{ name: "field", value: "chess", why: "unknown" }]);
  });

  it("follows a former id, and tells a withdrawn milestone from one that never was", () => {
    const renamed = read("?m=hu-old");
    expect(renamed.session.milestone).toBe("hu-02");
    expect(renamed.dropped).toEqual([{ name: "m", value: "hu-old", why: "renamed" }]);
    expect(read("?m=hu-gone").dropped).toEqual([{ name: "m", value: "hu-gone", why: "withdrawn" }]);
  });

  it("passes over fields that are not ours and lists that are empty", () => {
    expect(read("?utm_source=x&field=&fbclid=1,2")).toMatchObject({ session: INITIAL, dropped: [] });
  });

  it("never throws, whatever the text", () => {
    const names = fc.constantFrom("lang", "view", "province", "field", "from", "to", "m", "q", "only", "x");
    const garbage = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("%", "%E0%A4%A", "%00", "+", ",,"),
    );
    const pairs = fc
      .array(fc.tuple(names, garbage))
      .map((list) => list.map((pair) => pair.join("=")).join("&"));
    fc.assert(
      fc.property(garbage, fc.oneof(garbage, pairs), (path, search) => {
        const { session } = read(search, path);
        const again = formatUrl(session, root);
        expect(read(again.search, again.path).session.question).toEqual(session.question);
      }),
    );
  });
});

describe("the language of an address", () => {
  it.each<[string, string, SiteBase, string, boolean]>([
    ["/", "", root, "vi", true],
    ["/en/", "", root, "en", true],
    ["/en/index.html", "", root, "en", true],
    ["/en", "", root, "en", true],
    ["/english/", "", root, "vi", true],
    ["/cau-noi/en/", "", folder, "en", true],
    ["/cau-noi/", "", folder, "vi", true],
    ["/en/", "?lang=vi", root, "vi", true],
    ["/", "?lang=en", root, "en", true],
    ["/home/en/cau-noi.html", "", file, "vi", false],
    ["/home/en/cau-noi.html", "?lang=en", file, "en", true],
  ])("%s%s", (path, search, base, lang, stated) => {
    const parsed = read(search, path, base);
    expect([parsed.session.lang, parsed.langStated]).toEqual([lang, stated]);
  });
});
