import { describe, expect, it } from "vitest";
import { wordDate, wordEdtf } from "../../src/i18n/wordDate";
import { edtfOf, known } from "../support/known";

describe("a date in words", () => {
  it.each([
    ["2021-07-07", "ngày 7 tháng 7 năm 2021", "7 July 2021"],
    ["2021-09", "tháng 9 năm 2021, không rõ ngày", "September 2021, day not known"],
    ["2022", "năm 2022, không rõ ngày tháng", "2022, day and month not known"],
    ["2020-03~", "khoảng tháng 3 năm 2020", "about March 2020"],
    ["2021-07-07~", "khoảng ngày 7 tháng 7 năm 2021", "about 7 July 2021"],
    ["2023?", "năm 2023 (chưa chắc chắn), không rõ ngày tháng", "2023 (uncertain), day and month not known"],
    ["2020-03%", "khoảng tháng 3 năm 2020 (chưa chắc chắn)", "about March 2020 (uncertain)"],
  ])("says of %s what it leaves out", (edtf, vi, en) => {
    expect(wordDate(known(edtf), "vi")).toBe(vi);
    expect(wordDate(known(edtf), "en")).toBe(en);
  });

  it.each([
    ["2023-10-24/2023-10-30", "từ ngày 24 đến ngày 30 tháng 10 năm 2023", "24–30 October 2023"],
    [
      "2023-09-28/2023-10-03",
      "từ ngày 28 tháng 9 đến ngày 3 tháng 10 năm 2023",
      "28 September – 3 October 2023",
    ],
    [
      "2022-12-28/2023-01-03",
      "từ ngày 28 tháng 12 năm 2022 đến ngày 3 tháng 1 năm 2023",
      "28 December 2022 – 3 January 2023",
    ],
    // Same day of the month in different months, same month in different years: nothing may be dropped.
    [
      "2023-09-03/2023-10-03",
      "từ ngày 3 tháng 9 đến ngày 3 tháng 10 năm 2023",
      "3 September – 3 October 2023",
    ],
    [
      "2022-10-24/2023-10-30",
      "từ ngày 24 tháng 10 năm 2022 đến ngày 30 tháng 10 năm 2023",
      "24 October 2022 – 30 October 2023",
    ],
    ["2021-03/2021-09", "từ tháng 3 đến tháng 9 năm 2021", "March–September 2021"],
    ["2021-03/2022-02", "từ tháng 3 năm 2021 đến tháng 2 năm 2022", "March 2021 – February 2022"],
    ["2018/2019", "từ năm 2018 đến năm 2019", "2018–2019"],
    [
      "2021-07/2024-01-22",
      "từ tháng 7 năm 2021 đến ngày 22 tháng 1 năm 2024",
      "from July 2021 to 22 January 2024",
    ],
    [
      "2021-03~/2021-09",
      "từ khoảng tháng 3 năm 2021 đến tháng 9 năm 2021",
      "from about March 2021 to September 2021",
    ],
    ["2021/2021", "trong năm 2021", "in 2021"],
    ["2021-07-07/2021-07-07", "ngày 7 tháng 7 năm 2021", "7 July 2021"],
    ["2022-04/..", "từ tháng 4 năm 2022, chưa rõ lúc kết thúc", "from April 2022, end not known"],
    [
      "../2022-04-28",
      "đến ngày 28 tháng 4 năm 2022, không rõ lúc bắt đầu",
      "until 28 April 2022, start not known",
    ],
  ])("says of %s how long it lasted, and a shared month or year once", (edtf, vi, en) => {
    expect(wordDate(known(edtf), "vi")).toBe(vi);
    expect(wordDate(known(edtf), "en")).toBe(en);
  });

  it.each([
    [
      "[2021-07-07..2024-01-22]",
      "vào một thời điểm trong khoảng từ ngày 7 tháng 7 năm 2021 đến ngày 22 tháng 1 năm 2024",
      "some time between 7 July 2021 and 22 January 2024",
    ],
    [
      "[2022-04-28..2022-07-05]",
      "vào một thời điểm trong khoảng từ ngày 28 tháng 4 đến ngày 5 tháng 7 năm 2022",
      "some time between 28 April and 5 July 2022",
    ],
    [
      "[2019..2021]",
      "vào một thời điểm trong khoảng từ năm 2019 đến năm 2021",
      "some time between 2019 and 2021",
    ],
    ["[..2022-07-05]", "không muộn hơn ngày 5 tháng 7 năm 2022", "not after 5 July 2022"],
    ["[2024-01-22..]", "không sớm hơn ngày 22 tháng 1 năm 2024", "not before 22 January 2024"],
    [
      "[2021-07-07,2021-07-09]",
      "ngày 7 tháng 7 năm 2021 hoặc ngày 9 tháng 7 năm 2021",
      "7 July 2021 or 9 July 2021",
    ],
    ["[2005,2008,2010]", "năm 2005, năm 2008 hoặc năm 2010", "2005, 2008 or 2010"],
  ])("says of %s within what it was once", (edtf, vi, en) => {
    expect(wordDate(known(edtf), "vi")).toBe(vi);
    expect(wordDate(known(edtf), "en")).toBe(en);
  });

  it("says so where nothing is known", () => {
    expect(wordDate(known(null), "vi")).toBe("không rõ thời gian");
    expect(wordDate(known(null), "en")).toBe("date not known");
  });

  it("words bounds that come from order alone like stated ones", () => {
    expect(wordDate(known(null, "2021-07-07", "2024-01-22"), "en")).toBe(
      "some time between 7 July 2021 and 22 January 2024",
    );
    expect(wordDate(known(null, null, "2022-07-05"), "vi")).toBe("không muộn hơn ngày 5 tháng 7 năm 2022");
  });
});

describe("limits of something that lasted", () => {
  it.each([
    [
      "[2021-07-07..2024-01-22]",
      "trong khoảng từ ngày 7 tháng 7 năm 2021 đến ngày 22 tháng 1 năm 2024, không rõ lúc bắt đầu và kết thúc",
      "some time between 7 July 2021 and 22 January 2024, start and end not known",
    ],
    [
      "[2024-01-22..]",
      "bắt đầu không sớm hơn ngày 22 tháng 1 năm 2024, chưa rõ lúc kết thúc",
      "starting not before 22 January 2024, end not known",
    ],
    [
      "[..2022-07-05]",
      "kết thúc không muộn hơn ngày 5 tháng 7 năm 2022, không rõ lúc bắt đầu",
      "ending not after 5 July 2022, start not known",
    ],
  ])("are never told as once: %s", (edtf, vi, en) => {
    expect(wordDate(known(edtf), "vi", "lasting")).toBe(vi);
    expect(wordDate(known(edtf), "en", "lasting")).toBe(en);
  });
});

describe("a stated date that order narrows", () => {
  it.each([
    [
      known("2022", null, "2022-07-05"),
      "năm 2022, không rõ ngày tháng, không muộn hơn ngày 5 tháng 7 năm 2022",
      "2022, day and month not known, not after 5 July 2022",
    ],
    [
      known("2022", "2022-04-28", "2022-07-05"),
      "năm 2022, không rõ ngày tháng, trong khoảng từ ngày 28 tháng 4 đến ngày 5 tháng 7 năm 2022",
      "2022, day and month not known, between 28 April and 5 July 2022",
    ],
    [
      known("2021-09", "2021-09-15"),
      "tháng 9 năm 2021, không rõ ngày, không sớm hơn ngày 15 tháng 9 năm 2021",
      "September 2021, day not known, not before 15 September 2021",
    ],
    [
      known("2022-07~", null, "2022-07-05"),
      "khoảng tháng 7 năm 2022, không muộn hơn ngày 5 tháng 7 năm 2022",
      "about July 2022, not after 5 July 2022",
    ],
    [
      known("2018/2019", null, "2019-05-01"),
      "từ năm 2018 đến năm 2019, kết thúc không muộn hơn ngày 1 tháng 5 năm 2019",
      "2018–2019, ending not after 1 May 2019",
    ],
    [
      known("[2019..2021]", null, "2020-05-01"),
      "vào một thời điểm trong khoảng từ năm 2019 đến ngày 1 tháng 5 năm 2020",
      "some time between 2019 and 1 May 2020",
    ],
    [
      known("[2019..]", null, "2022-07-05"),
      "vào một thời điểm trong khoảng từ năm 2019 đến ngày 5 tháng 7 năm 2022",
      "some time between 2019 and 5 July 2022",
    ],
    [
      known("2022", "2022-07-05", "2022-07-05"),
      "năm 2022, xét theo trình tự là ngày 5 tháng 7 năm 2022",
      "2022, by the order of events 5 July 2022",
    ],
    [known("[2021-07-07..2021-07-09]", "2021-07-09"), "ngày 9 tháng 7 năm 2021", "9 July 2021"],
  ])("keeps its wording and adds the limit (%#)", (date, vi, en) => {
    expect(wordDate(date, "vi")).toBe(vi);
    expect(wordDate(date, "en")).toBe(en);
  });

  it("adds nothing where order says no more than the date", () => {
    expect(wordDate(known("2022", "2021-07-07", "2024-01-22"), "en")).toBe("2022, day and month not known");
    expect(wordDate(known("2021-09", "2021-09-01", "2021-09-30"), "en")).toBe(
      "September 2021, day not known",
    );
    expect(wordDate(known("2021-07-07", "2021-07-07", "2021-07-07"), "en")).toBe("7 July 2021");
  });
});

describe("a date as a source states it", () => {
  it.each([
    ["2021-07", "tháng 7 năm 2021", "July 2021"],
    ["2022", "năm 2022", "2022"],
    ["2018/2019", "từ năm 2018 đến năm 2019", "2018–2019"],
    ["2022-01~", "khoảng tháng 1 năm 2022", "about January 2022"],
    ["[..2019]", "không muộn hơn năm 2019", "not after 2019"],
  ])("is worded without remarks: %s", (edtf, vi, en) => {
    expect(wordEdtf(edtfOf(edtf), "vi")).toBe(vi);
    expect(wordEdtf(edtfOf(edtf), "en")).toBe(en);
  });
});
