/** A saved page is told apart: what is the article, and what only stood beside it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readText } from "../../../src/draft/page/readText";
import type { LeftOutKind, Page } from "../../../src/reading/page";
import { formatDay } from "../../../src/time/day";

const LEAD = "Chiều 9/5, thành phố Sông Xanh và quận Núi Bạc đã ký bản ghi nhớ về trao đổi học sinh.";
const SECOND =
  "Theo bản ghi nhớ, mỗi năm hai bên cử 20 học sinh sang học tập. TP.Sông Xanh đã tặng Q.Núi Bạc 30.000 cuốn sách vào tháng 9.2021.";
const THIRD =
  "Từ năm 2019 đến nay, 12 đoàn của hai bên đã qua lại; thời gian tới, hai bên sẽ mở rộng sang y tế, môi trường…";

function body(page: Page): readonly string[] {
  return page.body.map(({ phrase }) => phrase.text);
}

function leftOut(page: Page, kind: LeftOutKind): readonly string[] {
  return page.leftOut.filter((line) => line.kind === kind).map(({ phrase }) => phrase.text);
}

describe("a house that sets blank lines, doubles the author and repeats the headline under pictures", () => {
  const page = readText(
    [
      "Sông Xanh và Núi Bạc trao đổi học sinh",
      "",
      "Trần Thử",
      "Trần Thử",
      "09/05/2023 18:53 GMT+7",
      "",
      LEAD,
      "",
      "Sông Xanh và Núi Bạc trao đổi học sinh - Ảnh 1.",
      "",
      "Đại diện Sông Xanh và Núi Bạc ký bản ghi nhớ",
      "",
      "TRẦN THỬ",
      "",
      SECOND,
      "",
      "Top",
      "",
      "Bạn không thể gửi bình luận liên tục. Hãy đợi",
      "60 giây nữa.",
    ].join("\n"),
  );

  it("has its headline, author and time with the zone", () => {
    expect(page).toMatchObject({ headline: "Sông Xanh và Núi Bạc trao đổi học sinh", author: "Trần Thử" });
    expect(page.published && formatDay(page.published.day)).toBe("2023-05-09");
    expect(page.published).toMatchObject({ time: "18:53", zone: "GMT+7" });
  });

  it("has the paragraphs as its body, numbered, in sentences that abbreviations do not end", () => {
    expect(body(page)).toEqual([LEAD, SECOND]);
    expect(page.body.map(({ number, sentences }) => [number, sentences.length])).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  it("lists all else, each for its reason", () => {
    expect(page.captions.map(({ text }) => text)).toEqual(["Đại diện Sông Xanh và Núi Bạc ký bản ghi nhớ"]);
    expect(leftOut(page, "credit")).toEqual(["TRẦN THỬ"]);
    expect(leftOut(page, "image")).toEqual(["Sông Xanh và Núi Bạc trao đổi học sinh - Ảnh 1."]);
    expect(leftOut(page, "links")).toEqual(["Bạn không thể gửi bình luận liên tục. Hãy đợi", "60 giây nữa."]);
  });
});

describe("a house that sets no blank lines, puts captions in tables and ends with other headlines", () => {
  const page = readText(
    [
      "Hai nơi tăng cường hợp tác toàn diện",
      LEAD,
      "![]() |",
      "| Quang cảnh buổi lễ - Ảnh Lê An/songxanh.gov.vn |",
      THIRD,
      "Tin bài liên quan",
      "Các tin bài khác",
      "Nước bạn mở hội chợ năm 2025 với nhiều gian hàng",
      "[Infographic] Quốc khánh 2/9 và 10 tháng năm 2025",
      "Bài này của nhà khác kết thúc bằng dấu chấm và có đủ từ để là một câu văn.",
    ].join("\n"),
  );

  it("keeps what stands before them", () => {
    expect(body(page)).toEqual([LEAD, THIRD]);
    expect(page.captions).toHaveLength(1);
    expect(page).toMatchObject({ author: null, published: null });
  });

  it("takes nothing from other headlines, whatever dates they have", () => {
    expect(leftOut(page, "links")).toHaveLength(4);
  });
});

describe("other houses", () => {
  it.each([
    ["the name beside the time", "LÊ AN 14/11/2018 02:40", "Lê An", "2018-11-14"],
    ["a day of the week", "Thứ 3, Ngày 20/06/2023, 14:00", null, "2023-06-20"],
    ["time first", "09:54 | 27/02/2026 GMT+7", null, "2026-02-27"],
    ["a day alone", "Ngày 5 tháng 3 năm 2024", null, "2024-03-05"],
  ])("tell the time with %s", (_, line, author, day) => {
    const page = readText(`Hai nơi ký kết hợp tác về giáo dục\n${line}\n${LEAD}`);
    expect(page.author).toBe(author);
    expect(page.published && formatDay(page.published.day)).toBe(day);
    expect(body(page)).toEqual([LEAD]);
  });

  it.each(["Tin-ảnh: Minh An", "Bài - Ảnh: MINH AN", "Tin, ảnh: Minh An"])("sign with %s", (line) => {
    expect(readText(`Hai nơi ký kết hợp tác\n${LEAD}\n${line}`)).toMatchObject({ author: "Minh An" });
  });

  it("print today above the headline and the article's day below", () => {
    const today = "Thứ Hai, 01/12/2025 08:15";
    const page = readText(`${today}\nHai nơi ký kết hợp tác\nMinh An - 09:33, 15/05/2025\n${LEAD}`);
    expect(page.published && formatDay(page.published.day)).toBe("2025-05-15");
    const above = readText(`${today}\nHai nơi ký kết hợp tác\n${LEAD}\n02/02/2024 10:00`);
    expect(above.published && formatDay(above.published.day)).toBe("2025-12-01");
  });

  it("put menus above and the author below", () => {
    const text = [
      "Trang chủ Việt Nam hôm nay",
      "Chia sẻ",
      "Hai nơi ký kết hợp tác",
      LEAD,
      SECOND,
      "Tin, ảnh: MINH AN",
      "(0) Bình luận",
      "Nổi bật",
    ];
    const page = readText(text.join("\n"));
    expect(page).toMatchObject({ headline: "Hai nơi ký kết hợp tác", author: "Minh An" });
    expect(body(page)).toEqual([LEAD, SECOND]);
  });

  it("lead away to other articles within the text", () => {
    const teaser = "![](a.jpg) Ngày 29/7, đoàn khác đến tỉnh khác với nhiều hoạt động. |";
    const page = readText(
      `Hai nơi ký kết hợp tác\n${LEAD}\nXem thêm: Tỉnh khác đón đoàn khách\n${teaser}\n${SECOND}`,
    );
    expect(body(page)).toEqual([LEAD, SECOND]);
    expect(leftOut(page, "links")).toHaveLength(2);
  });

  it("put whole sentences under pictures, which tell who stands there", () => {
    const posing = "Đồng chí Lê An, Bí thư Tỉnh ủy, trao quà của tỉnh cho đoàn đại biểu nước bạn.";
    const news = "Đồng chí Lê An, Bí thư Tỉnh ủy, cho biết tỉnh mong muốn mở thêm nhiều lớp học.";
    const page = (line: string) =>
      readText(["Hai nơi ký kết hợp tác", LEAD, "![](a.jpg)", line, SECOND].join("\n"));
    expect(page(posing).captions.map(({ text }) => text)).toEqual([posing]);
    expect(body(page(news))).toEqual([LEAD, news, SECOND]);
    const unpictured = ["Hai nơi ký kết hợp tác", LEAD, posing, SECOND].join("\n");
    expect(body(readText(unpictured))).toEqual([LEAD, posing, SECOND]);
  });

  it("put a caption with a credit or a scene between paragraphs", () => {
    const captions = [
      "Ông A tặng quà lưu niệm cho ông B. Ảnh: Lê An",
      "Chủ tịch tỉnh phát biểu tại buổi lễ.",
    ];
    const page = readText(
      [`Hai nơi ký kết hợp tác`, LEAD, captions[0], SECOND, captions[1], THIRD].join("\n"),
    );
    expect(body(page)).toEqual([LEAD, SECOND, THIRD]);
    expect(page.captions.map(({ text }) => text)).toEqual(captions);
  });
});

describe("prose that has a caption's words", () => {
  it.each([
    "Dịch bệnh đã ảnh hưởng đến hoạt động của hai bên trong năm 2021.",
    "Hai bên giới thiệu hình ảnh của mình tại hội chợ quốc tế.",
    "Ảnh hưởng của bão số 3 khiến chuyến thăm lùi sang tháng 10.",
    "Quốc lộ nối hai tỉnh được khởi công trong năm nay với vốn của cả hai bên.",
  ])("stays body: %s", (line) => {
    expect(body(readText(`Hai nơi ký kết hợp tác\n${LEAD}\n${line}\n${SECOND}`))).toEqual([
      LEAD,
      line,
      SECOND,
    ]);
  });
});

describe("any text", () => {
  it("gives every line exactly one place, in order, with offsets in code points", () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom(LEAD, SECOND, "Top", "🎋 NGUYỄN AN", "", "  ", "22/01/2024 18:53"),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join("\n");
        const page = readText(text);
        const points = Array.from(text);
        const phrases = [
          ...page.body.map(({ phrase }) => phrase),
          ...page.leftOut.map(({ phrase }) => phrase),
        ];
        for (const { text: words, start, end } of phrases)
          expect(points.slice(start, end).join("")).toBe(words);
        const wanted = text.split("\n").filter((one) => one.trim() !== "").length;
        expect(phrases).toHaveLength(wanted);
      }),
    );
  });
});
