import { describe, expect, it } from "vitest";
import { shortDate, shortEdtf } from "../../src/i18n/shortDate";
import { edtfOf, known } from "../support/known";

describe("a compact date", () => {
  it.each([
    ["2021-07-07", "7/7/2021", "7 Jul 2021"],
    ["2021-09", "9/2021", "Sep 2021"],
    ["2022", "2022", "2022"],
    ["2020-03~", "khoảng 3/2020", "about Mar 2020"],
    ["2023?", "2023 (chưa chắc)", "2023 (uncertain)"],
    ["2023-10-24/2023-10-30", "24–30/10/2023", "24–30 Oct 2023"],
    ["2023-09-28/2023-10-03", "28/9 – 3/10/2023", "28 Sep – 3 Oct 2023"],
    ["2022-12-28/2023-01-03", "28/12/2022 – 3/1/2023", "28 Dec 2022 – 3 Jan 2023"],
    // Not "3–9/2021": that is how the press writes 3 September.
    ["2021-03/2021-09", "3/2021 – 9/2021", "Mar–Sep 2021"],
    ["2021-07/2024-01", "7/2021 – 1/2024", "Jul 2021 – Jan 2024"],
    ["2018/2019", "2018–2019", "2018–2019"],
    ["2021-07/2024-01-22", "từ 7/2021 đến 22/1/2024", "from Jul 2021 to 22 Jan 2024"],
    ["2022-04/..", "từ 4/2022", "from Apr 2022"],
    ["../2022-04", "đến 4/2022", "until Apr 2022"],
    ["[2021-07-07..2024-01-22]", "trong khoảng 7/7/2021 – 22/1/2024", "between 7 Jul 2021 and 22 Jan 2024"],
    ["[2022-04-28..2022-07-05]", "trong khoảng 28/4 – 5/7/2022", "between 28 Apr and 5 Jul 2022"],
    ["[..2022-07-05]", "5/7/2022 trở về trước", "5 Jul 2022 or earlier"],
    ["[2024-01-22..]", "22/1/2024 trở về sau", "22 Jan 2024 or later"],
    ["[2021-07-07,2021-07-09]", "7/7/2021 hoặc 9/7/2021", "7 Jul 2021 or 9 Jul 2021"],
    [null, "chưa rõ ngày", "undated"],
  ])("of %s is short and needs no key", (edtf, vi, en) => {
    expect(shortDate(known(edtf), "vi")).toBe(vi);
    expect(shortDate(known(edtf), "en")).toBe(en);
  });

  it("keeps to the stated date where order narrows it", () => {
    expect(shortDate(known("2022", null, "2022-07-05"), "vi")).toBe("2022");
  });

  it("is the same for what a source states", () => {
    expect(shortEdtf(edtfOf("2021-07"), "vi")).toBe("7/2021");
    expect(shortEdtf(edtfOf("2021-07"), "en")).toBe("Jul 2021");
  });
});
