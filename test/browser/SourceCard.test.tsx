import { describe, expect, it } from "vitest";
import type { Article, Claim, Locator } from "../../src/dataset/dataset";
import { SourceCard } from "../../src/view/detail/SourceCard";
import { renderInPage } from "../support/inPage";

const PASSAGE: Locator = {
  start: 10,
  end: 40,
  sha256: "0".repeat(64),
  paragraph: 4,
  fragment: ["Từ tháng 7.2021", "hữu nghị"],
};

const ARTICLE: Article = {
  id: "bao-2024",
  headline: "Ký kết ở Bến Mơ",
  publisher: { vi: "Báo Bến Mơ", en: "Ben Mo Newspaper" },
  author: "Nguyễn Văn A",
  published: "2024-01-22",
  publishedNote: null,
  lang: "vi",
  url: "https://bao.example/bai.htm",
  accessed: null,
  recorded: "2026-11-21",
  archived: { file: "000.txt", sha256: "0".repeat(64) },
};

const CLAIM: Claim = {
  article: ARTICLE.id,
  date: "2021-07",
  dateText: "Từ tháng 7.2021",
  basis: null,
  confidence: "high",
  differs: null,
  evidence: [PASSAGE],
};

const card = (article: Partial<Article>, claim: Partial<Claim> = {}, lang: "vi" | "en" = "vi") =>
  renderInPage(
    <ol>
      <SourceCard article={{ ...ARTICLE, ...article }} claim={{ ...CLAIM, ...claim }} />
    </ol>,
    { lang },
  );

const textOf = (screen: { container: HTMLElement }) => screen.container.textContent ?? "";

describe("a source", () => {
  it.each([
    ["an archived text and a passage in it", {}, {}, "đã đối chiếu nguyên văn"],
    ["no archived text", { archived: null }, {}, "trích dẫn, chưa lưu bản gốc"],
    ["an archived text without a passage", {}, { evidence: [] }, "trích dẫn, chưa lưu bản gốc"],
  ])("with %s says so", async (_what, article, claim, words) => {
    expect(textOf(await card(article, claim))).toContain(words);
  });

  it("opens at the passage", async () => {
    const screen = await card({});
    const link = screen.getByRole("link", { name: /đoạn 4/ }).element();
    expect(link.getAttribute("href")).toMatch(/^https:\/\/bao\.example\/bai\.htm#:~:text=T%E1%BB%AB/);
    expect(link.getAttribute("rel")).toContain("noopener");
  });

  it("calls a passage without a paragraph a caption", async () => {
    expect(textOf(await card({}, { evidence: [{ ...PASSAGE, paragraph: null }] }))).toContain(
      "chú thích ảnh",
    );
  });

  it("is not linked where its address is no address of the web", async () => {
    const screen = await card({ url: "javascript:alert(1)" });
    expect(screen.getByRole("link").elements()).toHaveLength(0);
    expect(textOf(screen)).toContain("Ký kết ở Bến Mơ");
  });

  it("keeps headline and printed date in the article's language on the English page", async () => {
    const screen = await card({}, {}, "en");
    expect(
      screen
        .getByRole("link", { name: /Ký kết/ })
        .element()
        .getAttribute("lang"),
    ).toBe("vi");
    const printed = [...screen.container.querySelectorAll('[lang="vi"]')].map((part) => part.textContent);
    expect(printed).toContain("Từ tháng 7.2021");
    expect(textOf(screen)).toContain("Date as this source gives it: July 2021");
  });

  it("says that it gives no date, that it bears none, and how sure the reading is", async () => {
    const text = textOf(await card({ published: null }, { date: null, dateText: null, confidence: "low" }));
    expect(text).toContain("Nguồn này không nêu thời gian");
    expect(text).toContain("Bài viết không ghi ngày");
    expect(text).toContain("Mức tin cậy của cách hiểu");
  });

  it("is named by its publisher where its headline is not known", async () => {
    const screen = await card({ headline: null }, {}, "en");
    await expect.element(screen.getByRole("link", { name: /^Ben Mo Newspaper/ })).toBeVisible();
  });
});
