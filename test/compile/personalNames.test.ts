/** English texts keep the diacritics of persons, and those of nobody and nothing else. */
import { describe, expect, it } from "vitest";
import { strayMarks } from "../../src/compile/personalNames";

const PLACES = new Set(["Hải Châu", "Quận Hải Châu", "Đà Nẵng", "Đắk Lắk", "Hòa Bình", "Buôn Ma Thuột"]);

describe("in an English text", () => {
  it.each(
    [
      ["Lê Tự Gia Thạnh led the delegation.", "Ông Lê Tự Gia Thạnh dẫn đầu đoàn."],
      ["It was led by chairman Lê Tự Gia Thạnh, who came first.", "Chủ tịch quận Lê Tự Gia Thạnh dẫn đầu."],
      ["H'Yim Kđoh, deputy chair, received them.", "Phó Chủ tịch H'Yim Kđoh tiếp đoàn."],
      ["Mr Thạnh signed.", "Ông Lê Tự Gia Thạnh ký."],
      ["Nguyễn Hòa Bình's team came.", "Đoàn của Nguyễn Hòa Bình đến."],
      ["The delegation came to Da Nang, in Hai Chau District.", "Đoàn đến quận Hải Châu, Đà Nẵng."],
    ].slice(0, 6),
  )("%s — nothing stray", (en, vi) => {
    expect(strayMarks(en, vi, PLACES)).toEqual([]);
  });

  it.each([
    ["The delegation came to Đà Nẵng.", "Đoàn đến Đà Nẵng.", ["Đà Nẵng"]],
    ["Hải Châu and Uiwang signed.", "Hải Châu và Uiwang ký kết.", ["Hải Châu"]],
    ["Hải Châu District signed.", "Quận Hải Châu ký kết.", ["Hải Châu District"]],
    ["They met at Đông Á University.", "Họ gặp nhau ở Trường Đại học Đông Á.", ["Đông Á University"]],
    ["They came to Buôn Đôn.", "Họ đến huyện Buôn Đôn.", ["Buôn", "Đôn"]],
    ["The chairman visited Buôn Đôn.", "Chủ tịch tỉnh thăm huyện Buôn Đôn.", ["Buôn", "Đôn"]],
    ["Lê Văn Tám signed.", "Ông Lê Tự Gia Thạnh ký.", ["Văn", "Tám", "Lê"]],
    ["Mr Tám signed.", "Ông Lê Tự Gia Thạnh ký.", ["Tám"]],
    ["They wore áo dài.", "Họ mặc áo dài.", ["áo", "dài"]],
  ])("%s — stray", (en, vi, words) => {
    expect([...strayMarks(en, vi, PLACES)].sort()).toEqual([...words].sort());
  });
});
