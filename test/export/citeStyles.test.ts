/** Citations to be read: three styles, and what each does where something is not known. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/dataset/dataset";
import {
  articleReference,
  milestoneReference,
  partnershipReference,
  type Reference,
  viewReference,
} from "../../src/export/cite/reference";
import { htmlOf, plainOf } from "../../src/export/cite/styled";
import { inStyle, STYLES, type Style } from "../../src/export/cite/styles";
import { cleanLine } from "../../src/export/cleanLine";
import { day } from "../support/dates";
import { hostileTexts } from "../support/hostile";
import { seedTold } from "../support/seedTold";

const URL = "https://thanhnien.vn/a.htm";

const ARTICLE: Article = {
  id: "thanh-nien-2024-01-22-train-officials",
  headline: "Hải Châu và Uiwang hợp tác",
  publisher: { vi: "Thanh Niên", en: "Thanh Niên" },
  author: "Nguyễn Tú",
  published: "2024-01-05",
  publishedNote: null,
  lang: "vi",
  url: URL,
  accessed: "2026-11-21",
  recorded: "2026-11-21",
  archived: null,
};

function cited(style: Style, changes: Partial<Article> = {}): string {
  return plainOf(inStyle(articleReference({ ...ARTICLE, ...changes }), style));
}

const UNKNOWN = { author: null, headline: null, published: null };

describe("an article", () => {
  it.each<[Style, Partial<Article>, string]>([
    [
      "vietnamese",
      {},
      `Nguyễn Tú (2024). “Hải Châu và Uiwang hợp tác”. Thanh Niên, ngày 05/01/2024, ${URL}, truy cập ngày 21/11/2026.`,
    ],
    [
      "vietnamese",
      { author: null },
      `Thanh Niên (2024). “Hải Châu và Uiwang hợp tác”. Ngày 05/01/2024, ${URL}, truy cập ngày 21/11/2026.`,
    ],
    [
      "vietnamese",
      UNKNOWN,
      `Thanh Niên (k.n.). [Bài báo, chưa ghi nhận được tên bài]. ${URL}, truy cập ngày 21/11/2026.`,
    ],
    ["apa", {}, `Nguyễn Tú. (2024, January 5). Hải Châu và Uiwang hợp tác. Thanh Niên. ${URL}`],
    ["apa", { author: null }, `Hải Châu và Uiwang hợp tác. (2024, January 5). Thanh Niên. ${URL}`],
    [
      "apa",
      UNKNOWN,
      `[News article, headline not recorded]. (n.d.). Thanh Niên. Retrieved November 21, 2026, from ${URL}`,
    ],
    ["chicago", {}, `Nguyễn Tú. “Hải Châu và Uiwang hợp tác.” Thanh Niên, January 5, 2024. ${URL}.`],
    ["chicago", { author: null }, `Thanh Niên. “Hải Châu và Uiwang hợp tác.” January 5, 2024. ${URL}.`],
    [
      "chicago",
      UNKNOWN,
      `Thanh Niên. News article, headline not recorded. N.d. Accessed November 21, 2026. ${URL}.`,
    ],
  ])("in %s with %j", (style, changes, expected) => {
    expect(cited(style, changes)).toBe(expected);
  });

  it.each([
    ["2023-05", "(2023). “", "tháng 5/2023", "(2023, May)", "May 2023."],
    ["2024-02", "(2024). “", "tháng 02/2024", "(2024, February)", "February 2024."],
    ["2019", "(2019). “", null, "(2019)", ", 2019."],
    ["[2023-05-03..2023-05-06]", "(2023). “", "tháng 5/2023", "(2023, May)", "May 2023."],
    ["[2018-10..2018-11]", "(2018). “", null, "(2018)", ", 2018."],
    ["2017-12-25~", "(2017). “", "tháng 12/2017", "(2017, December)", "December 2017."],
    ["2017~", "(khoảng 2017). “", null, "(ca. 2017)", ", ca. 2017."],
    [
      "2022-04-28?",
      "(khoảng 2022). “",
      "khoảng ngày 28/4/2022",
      "(ca. 2022, April 28)",
      "ca. April 28, 2022.",
    ],
    ["[2016..2018]", "(k.n.). “", null, "(n.d.)", ", n.d. Accessed"],
  ])("of %s is dated no more exactly than that is known", (published, year, day, apa, chicago) => {
    expect(cited("vietnamese", { published })).toContain(year);
    if (day === null) expect(cited("vietnamese", { published })).toContain(`Thanh Niên, ${URL}`);
    else expect(cited("vietnamese", { published })).toContain(`Thanh Niên, ${day}, `);
    expect(cited("apa", { published })).toContain(apa);
    expect(cited("chicago", { published })).toContain(chicago);
  });

  it("puts no second stop after a headline that closes itself, and marks inside marks single", () => {
    const headline = "“Một nhịp cầu” là gì?";
    expect(cited("apa", { headline })).toContain("“Một nhịp cầu” là gì? Thanh Niên.");
    expect(cited("chicago", { headline })).toContain("“‘Một nhịp cầu’ là gì?” Thanh Niên,");
  });

  it("has the name of the paper in italics, and nothing else of an article", () => {
    for (const style of STYLES) {
      const slanted = inStyle(articleReference(ARTICLE), style).filter(({ italic }) => italic);
      expect(slanted.map(({ text }) => text)).toEqual(["Thanh Niên"]);
    }
  });
});

describe("the languages of a citation", () => {
  it("are told: headline and author in that of the article, all else in that of the style", () => {
    const reference = articleReference({ ...ARTICLE, lang: "ko", headline: "의왕시", author: "김동철" });
    for (const style of STYLES) {
      const foreign = inStyle(reference, style).filter(({ lang }) => lang !== null);
      expect(foreign.map(({ text, lang }) => [text, lang])).toEqual([
        ["김동철", "ko"],
        ["의왕시", "ko"],
      ]);
    }
  });
});

describe("an entry of the record", () => {
  const told = seedTold();
  const citing = { lang: "en", today: day("2026-11-22") } as const;
  const milestone = told.excerpt.milestones.find(({ id }) => id === "dj-01");
  const partnership = told.excerpt.partnerships.find(({ id }) => id === "dak-lak--jeollabuk");
  if (!milestone || !partnership) throw new Error("the record lacks dj-01");
  const { version } = told.excerpt.edition;

  it("of a milestone gives event, day, permanent link, version and day of access in every style", () => {
    const english = milestoneReference(told, milestone, citing);
    const vietnamese = milestoneReference(told, milestone, { ...citing, lang: "vi" });
    expect(plainOf(inStyle(english, "apa"))).toBe(
      `Cầu Nối. (2026, November 21). ${milestone.title.en} (Version ${version}) [Data set entry: Dak Lak – Jeonbuk, 22 December 2017]. Retrieved November 22, 2026, from https://caunoi.example/en/?m=dj-01`,
    );
    expect(plainOf(inStyle(english, "chicago"))).toBe(
      `Cầu Nối. “${milestone.title.en}.” Data set entry: Dak Lak – Jeonbuk, 22 December 2017. Version ${version}, November 21, 2026. Accessed November 22, 2026. https://caunoi.example/en/?m=dj-01.`,
    );
    expect(plainOf(inStyle(vietnamese, "vietnamese"))).toBe(
      `Cầu Nối (2026). “${milestone.title.vi}” [Mục dữ liệu: Đắk Lắk – Jeonbuk, ngày 22 tháng 12 năm 2017]. Phiên bản ${version}, ngày 21/11/2026, https://caunoi.example/?m=dj-01, truy cập ngày 22/11/2026.`,
    );
  });

  it("of a partnership and of a view names what it covers", () => {
    const one = plainOf(inStyle(partnershipReference(told, partnership, citing), "apa"));
    expect(one).toContain("Dak Lak – Jeonbuk: milestones of cooperation (Version");
    expect(one).toContain("/p/dak-lak--jeollabuk/");
    const all = plainOf(inStyle(viewReference(told, "", citing), "apa"));
    expect(all).toContain(
      "Milestones of cooperation between Vietnamese localities and places abroad (Version",
    );
    const some = plainOf(
      inStyle(viewReference(told, "Field: Culture", { ...citing, lang: "en" }), "chicago"),
    );
    expect(some).toContain("places abroad (Field: Culture).”");
  });
});

describe("any texts", () => {
  const references = hostileTexts.map(
    (text): Reference =>
      articleReference({ ...ARTICLE, headline: text, author: text, publisher: { vi: text, en: text } }),
  );

  it("stay one line of plain text", () => {
    fc.assert(
      fc.property(references, fc.constantFrom(...STYLES), (reference, style) => {
        const text = plainOf(inStyle(reference, style));
        expect(text).not.toMatch(/[\p{Control}\p{Surrogate}\u2028\u2029]/u);
        expect(text).toContain(URL);
      }),
    );
  });

  it("bring no markup into HTML", () => {
    fc.assert(
      fc.property(references, fc.constantFrom(...STYLES), (reference, style) => {
        const html = htmlOf(inStyle(reference, style));
        expect(html.replace(/<\/?[pi]>|<span lang="vi">|<\/span>/g, "")).not.toMatch(/[<>"]/);
      }),
    );
  });

  it("are kept whole in HTML", () => {
    fc.assert(
      fc.property(hostileTexts, (text) => {
        const html = htmlOf([{ text: cleanLine(text), italic: false, lang: null }]);
        const back = html
          .slice(3, -4)
          .replaceAll("&lt;", "<")
          .replaceAll("&gt;", ">")
          .replaceAll("&quot;", '"')
          .replaceAll("&#x27;", "'")
          .replaceAll("&amp;", "&");
        expect(back).toBe(cleanLine(text));
      }),
    );
  });
});
