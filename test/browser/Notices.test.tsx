import { describe, expect, it, vi } from "vitest";
import { type Notice, Notices } from "../../src/view/page/Notices";
import { renderInPage } from "../support/inPage";

const notices = (some: readonly Notice[], lang: "vi" | "en" = "vi") => {
  const onDismiss = vi.fn();
  const retryTitles = vi.fn();
  const retryDetails = vi.fn();
  const part = <Notices notices={some} onDismiss={onDismiss} />;
  const rendered = renderInPage(part, { lang, parts: { retryTitles, retryDetails } });
  return { onDismiss, retryTitles, retryDetails, rendered };
};

describe("a notice", () => {
  it.each([
    [{ kind: "unknownMilestone", id: "hu-999" }, "“hu-999”", "“hu-999”"],
    [{ kind: "withdrawn" }, "đã được rút", "withdrawn"],
    [{ kind: "timelineFailed" }, "danh sách", "list"],
    [{ kind: "titlesFailed" }, "tiêu đề", "titles"],
    [{ kind: "detailsFailed" }, "bằng chứng", "evidence"],
    [{ kind: "searchFailed" }, "Các bộ lọc vẫn dùng được", "filters still work"],
    [{ kind: "languageFailed" }, "ngôn ngữ", "language"],
  ] as const)("of %j is one sentence or two in either language", async (notice, vietnamese, english) => {
    const inVietnamese = await notices([notice], "vi").rendered;
    await expect.element(inVietnamese.getByRole("status")).toHaveTextContent(vietnamese);
    await inVietnamese.unmount();
    const inEnglish = await notices([notice], "en").rendered;
    await expect.element(inEnglish.getByRole("status")).toHaveTextContent(english);
  });

  it("can be put away", async () => {
    const { onDismiss, rendered } = notices([{ kind: "withdrawn" }]);
    await (await rendered).getByRole("button", { name: "Đóng" }).click();
    expect(onDismiss).toHaveBeenCalledExactlyOnceWith({ kind: "withdrawn" });
  });

  it("that titles did not come offers to try again", async () => {
    const { retryTitles, rendered } = notices([{ kind: "titlesFailed" }]);
    await (await rendered).getByRole("button", { name: "Thử lại" }).click();
    expect(retryTitles).toHaveBeenCalledOnce();
  });

  it("that the evidence did not come offers to try again, others do not", async () => {
    const { retryDetails, rendered } = notices([{ kind: "detailsFailed" }, { kind: "withdrawn" }]);
    const retry = (await rendered).getByRole("button", { name: "Thử lại" });
    expect(retry.elements()).toHaveLength(1);
    await retry.click();
    expect(retryDetails).toHaveBeenCalledOnce();
  });

  it("is announced: its place is there before it comes", async () => {
    const screen = await notices([]).rendered;
    expect(screen.getByRole("status").elements()).toHaveLength(1);
  });
});
