/** Clauses become claims: what is told, of whom, when and how sure, with the words that decided. */
import { describe, expect, it } from "vitest";
import { readArticle } from "../../../src/draft/readArticle";
import type { ClaimReading } from "../../../src/reading/claimReading";
import { formatEdtf } from "../../../src/time/formatEdtf";
import { seedRecord } from "../../support/readSeeds";

/** An article of one paragraph, published on 22 January 2024. */
function claims(paragraph: string): readonly ClaimReading[] {
  const article = `Hải Châu và Uiwang hợp tác nhiều mặt\n22/01/2024 18:53 GMT+7\n${paragraph}`;
  return readArticle(article, seedRecord()).claims;
}

function one(paragraph: string): ClaimReading {
  const [claim, ...others] = claims(paragraph);
  if (!claim || others.length > 0) throw new Error(`${others.length + 1} claims`);
  return claim;
}

const short = ({ status, kind, date }: ClaimReading) => [
  status.word,
  kind.word,
  date?.edtf ? formatEdtf(date.edtf) : null,
];

describe("status, by tense", () => {
  it.each([
    [
      "Tháng 3/2023, quận Hải Châu và thành phố Uiwang đã ký kết thỏa thuận.",
      ["done", "agreement", "2023-03"],
    ],
    [
      "Quận Hải Châu và thành phố Uiwang sẽ ký kết thỏa thuận vào tháng 3.",
      ["planned", "agreement", "2024-03"],
    ],
    ["Hai bên hướng đến ký kết thỏa thuận hữu nghị với thành phố Uiwang.", ["planned", "agreement", null]],
    ["Quận Hải Châu và thành phố Uiwang sẽ xem như hai địa phương kết nghĩa.", ["agreed", "agreement", null]],
    ["Hai địa phương đã ký kết biên bản làm việc tại quận Hải Châu.", ["done", "agreement", null]],
    [
      "Quận Hải Châu đang tổ chức lớp dạy tiếng Hàn do thành phố Uiwang tài trợ.",
      ["ongoing", "training", null],
    ],
  ])("%s", (paragraph, wanted) => {
    expect(short(one(paragraph))).toEqual(wanted);
  });

  it("is never done where the article denies it, and asks whether it is a milestone at all", () => {
    const claim = one("Quận Hải Châu chưa ký kết thỏa thuận nào với thành phố Uiwang.");
    expect(claim.status).toMatchObject({ word: "planned", by: { text: "chưa" } });
    expect(claim.doubts.join()).toMatch(/not done, the article says \(“chưa”\)/);
    const first = one("Quận Hải Châu đã ký kết thỏa thuận chưa từng có với thành phố Uiwang.");
    expect(first.status.word).toBe("done");
  });

  it("holds for the clauses that follow, so that no plan is told as done", () => {
    const text =
      "Trước mắt là thúc đẩy tuyển dụng lao động thời vụ với thành phố Uiwang; hỗ trợ đào tạo nhân lực ngành cơ khí; tăng cường quảng bá về hai địa phương.";
    expect(claims(text).map(({ status }) => status.word)).toEqual(["planned", "planned", "planned"]);
  });
});

describe("dates", () => {
  it("are the clause's own, or open its sentence; never a neighbour's", () => {
    const text =
      "Thành phố Uiwang tặng quận Hải Châu 500 cuốn sách vào tháng 9/2021. Các gia đình ở Uiwang cũng gửi tặng tranh cho quận Hải Châu.";
    expect(claims(text).map(short)).toEqual([
      ["done", "donation", "2021-09"],
      ["done", "donation", null],
    ]);
  });

  it("are asked of an editor where a sentence leans on the one before it", () => {
    const text =
      "Chiều 22.1, quận Hải Châu đón đoàn đại biểu thành phố Uiwang. Trong khuôn khổ chương trình, hai bên ký kết biên bản làm việc.";
    const [first, second] = claims(text);
    expect(first?.doubts.join()).toMatch(/date inferred: year 2024/);
    expect(second?.date).toBeNull();
    expect(second?.doubts.join()).toMatch(/leans on the sentence before it/);
  });
});

describe("what is no claim", () => {
  it.each([
    "3 năm qua, hai bên tổ chức nhiều sự kiện.",
    "Sau 3 năm, hai bên tổ chức nhiều sự kiện ý nghĩa, đến nay nâng tầm mối quan hệ.",
    "Thời tiết hôm đó rất đẹp và nhiều người đi dạo ven sông.",
  ])("%s", (paragraph) => {
    expect(claims(paragraph)).toEqual([]);
  });
});

describe("parties and quantities", () => {
  it("give and receive, by the verb between them", () => {
    const claim = one("Năm 2022, UBND quận Hải Châu tặng Trung tâm đa văn hóa TP.Uiwang 75 bộ sách.");
    expect(claim.parties.map(({ phrase, side, role }) => [phrase.text, side, role])).toEqual([
      ["UBND quận Hải Châu", "vn", "donor"],
      ["Trung tâm đa văn hóa TP.Uiwang", "partner", "recipient"],
    ]);
    expect(claim.quantities.map(({ value, unit }) => [value, unit])).toEqual([[75, "bộ sách"]]);
    expect(claim.fields.map(({ word }) => word)).toEqual(["culture", "education"]);
  });

  it("keep two bodies of one place apart", () => {
    const text =
      "Sở Ngoại vụ TP.Uiwang sẽ thăm lớp học do Trung tâm Hợp tác Quốc tế TP.Uiwang tài trợ tại quận Hải Châu.";
    const names = one(text).parties.map(({ phrase, role }) => [phrase.text, role]);
    expect(names).toContainEqual(["Sở Ngoại vụ TP.Uiwang", "guest"]);
    expect(names).toContainEqual(["Trung tâm Hợp tác Quốc tế TP.Uiwang", "funder"]);
  });

  it.each([
    ["30.000 khẩu trang y tế", 30_000, "khẩu trang y tế"],
    ["1,2 triệu đồng", 1_200_000, "đồng"],
    ["25.000 USD", 25_000, "USD"],
    ["102 lao động", 102, "lao động"],
  ])("%s", (words, value, unit) => {
    const [quantity] = one(`Thành phố Uiwang đã tặng quận Hải Châu ${words} để chống dịch.`).quantities;
    expect(quantity).toMatchObject({ value, unit, phrase: { text: words } });
  });

  it("count neither years nor the two sides", () => {
    expect(
      one("Sau 3 năm, 2 địa phương đã ký kết thỏa thuận với thành phố Uiwang ngày 5/6/2023.").quantities,
    ).toEqual([]);
  });
});

describe("the words of a speaker", () => {
  it("are attributed", () => {
    const claim = one(
      "Ông Lê An, Chủ tịch UBND quận Hải Châu, cho biết đây là lần đầu tiên quận ký kết với Uiwang.",
    );
    expect(claim.speaker?.text).toBe("Ông Lê An, Chủ tịch UBND quận Hải Châu");
    expect(claim.doubts.join()).toMatch(/the words of Ông Lê An/);
  });
});
