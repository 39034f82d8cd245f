/** An HTML page gives its article, and what it says of itself in its head. */
import { describe, expect, it } from "vitest";
import { readHtml } from "../../../src/draft/page/readHtml";
import { formatDay } from "../../../src/time/day";

const LEAD =
  "Hôm qua, thành phố Sông Xanh và quận Núi Bạc đã ký một bản ghi nhớ về trao đổi học sinh giữa hai bên.";
const FIRST =
  "Theo bản ghi nhớ, mỗi năm hai bên cử 20 học sinh sang học tập, sinh hoạt tại gia đình và tham gia các lễ hội.";
const LAST =
  "Từ năm 2019 đến nay, 12 đoàn đã qua lại. Năm 2022, quận Núi Bạc tặng Sông Xanh 2.000 cuốn sách và 30 máy tính.";

const PAGE = `<!doctype html><html lang="vi"><head><title>Hai nơi ký kết - Báo Thử</title>
<link rel="canonical" href="https://thanhnien.vn/hai-noi-123.htm"><meta name="author" content="Lê Văn Thử">
<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2023-05-08T07:30:00+07:00"}</script></head>
<body><nav><ul><li>Trang chủ</li><li>Chuyện hôm nay ở khắp các nơi</li></ul></nav>
<main><h1>Hai nơi ký kết hợp tác về giáo dục</h1><h2 class="detail-sapo">${LEAD}</h2>
<div class="detail-content"><p>${FIRST}</p><figure><img src="a.jpg"><figcaption>Lễ ký tại tòa thị chính Sông Xanh</figcaption></figure>
<div class="box-tin-lien-quan"><a>Sông Xanh đón đoàn khách thứ một triệu từ đầu năm đến nay</a></div>
<p>${LAST.replace(". ", ".<br>")}</p></div>
<aside><h3>Đọc nhiều</h3><p>Triều Tiên phóng thử một quả tên lửa mới trong đêm.</p></aside></main>
<footer><p>© 2023 Báo Thử. Giấy phép số 12/GP-BTTTT ngày 1/1/2020. Tổng biên tập: Nguyễn Văn A.</p></footer></body></html>`;

describe("an HTML page", () => {
  const page = readHtml(PAGE);

  it("tells its headline, author, house, address and time with the zone", () => {
    expect(page).toMatchObject({
      headline: "Hai nơi ký kết hợp tác về giáo dục",
      author: "Lê Văn Thử",
      publisher: "Thanh Niên",
      url: "https://thanhnien.vn/hai-noi-123.htm",
      published: { time: "07:30", zone: "+07:00" },
    });
    expect(page.published && formatDay(page.published.day)).toBe("2023-05-08");
  });

  it("has the lead, the paragraphs and the caption, and nothing of menus, boxes and footers", () => {
    expect(page.body.map(({ phrase }) => phrase.text)).toEqual([
      LEAD,
      FIRST,
      ...LAST.split(/(?<=\.) (?=Năm)/),
    ]);
    expect(page.captions.map(({ text }) => text)).toEqual(["Lễ ký tại tòa thị chính Sông Xanh"]);
  });

  it("lists what leads elsewhere", () => {
    const links = page.leftOut.filter(({ kind }) => kind === "links").map(({ phrase }) => phrase.text);
    expect(links).toContain("Sông Xanh đón đoàn khách thứ một triệu từ đầu năm đến nay");
    expect(links).toContain("Triều Tiên phóng thử một quả tên lửa mới trong đêm.");
  });

  it("counts offsets in the text that is to be archived", () => {
    const points = Array.from(page.text);
    for (const { phrase } of [...page.body, ...page.leftOut])
      expect(points.slice(phrase.start, phrase.end).join("")).toBe(phrase.text);
  });
});

describe("what is hardly a page", () => {
  it.each(["", "<p>", "<html></html>", "<<>>", "<div>".repeat(400), "chữ không thẻ"])(
    "is read without a fault: %#",
    (html) => {
      expect(() => readHtml(html)).not.toThrow();
    },
  );
});
