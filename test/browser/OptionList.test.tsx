import { useState } from "react";
import { expect, it } from "vitest";
import { foldedWords } from "../../src/place/spellings";
import { OptionList } from "../../src/view/filter/OptionList";
import type { Option } from "../../src/view/filter/option";
import { renderInPage } from "../support/inPage";

type Sketch = {
  readonly note?: string;
  readonly also?: readonly string[];
  readonly parts?: readonly Option[];
};

function place(label: string, { note, also = [], parts = [] }: Sketch = {}): Option {
  const folded = [label, ...also].map(foldedWords);
  return { value: label, label, note: note ?? null, count: 3, parts, folded, family: null, kind: null };
}

const QUANG_NAM = place("Quảng Nam", { note: "đến 30/6/2025", parts: [place("Tam Kỳ")] });
const PLACES = [
  place("Đà Nẵng", { also: ["Tourane"], parts: [QUANG_NAM, place("Hải Châu")] }),
  place("Đắk Lắk", { also: ["Đắc Lắc"] }),
];

function Chooser({ first = [] }: { readonly first?: readonly string[] }) {
  const [chosen, setChosen] = useState<readonly string[]>(first);
  const onToggle = (value: string) =>
    setChosen(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]);
  return (
    <OptionList name="Tỉnh, thành phố" options={PLACES} chosen={chosen} searchable onToggle={onToggle} />
  );
}

type Screen = Awaited<ReturnType<typeof renderInPage>>;
const names = (screen: Screen) =>
  screen
    .getByRole("checkbox")
    .elements()
    .map((box) => box.closest("label")?.textContent);

it("finds a place by any spelling and keeps the whole with its part", async () => {
  const screen = await renderInPage(<Chooser />);
  const find = screen.getByRole("searchbox", { name: "Tìm trong mục Tỉnh, thành phố" });
  await find.fill("QUANG");
  expect(names(screen)).toEqual(["Đà Nẵng3", "Quảng Nam (đến 30/6/2025)3"]);
  await find.fill("tourane");
  expect(names(screen)).toEqual(["Đà Nẵng3"]);
  await find.fill("dac lac");
  expect(names(screen)).toEqual(["Đắk Lắk3"]);
});

it("is short until a whole is opened, and then shows what lies in it", async () => {
  const screen = await renderInPage(<Chooser />);
  expect(names(screen)).toEqual(["Đà Nẵng3", "Đắk Lắk3"]);
  const twist = screen.getByRole("button", { name: "Đơn vị cũ và nơi thuộc Đà Nẵng" });
  await expect.element(twist).toHaveAttribute("aria-expanded", "false");
  await twist.click();
  await expect.element(twist).toHaveAttribute("aria-expanded", "true");
  expect(names(screen)).toEqual(["Đà Nẵng3", "Quảng Nam (đến 30/6/2025)3", "Hải Châu3", "Đắk Lắk3"]);
  await twist.click();
  expect(names(screen)).toEqual(["Đà Nẵng3", "Đắk Lắk3"]);
});

it("opens what holds a choice, and keeps it open when that is taken back", async () => {
  const screen = await renderInPage(<Chooser first={["Tam Kỳ"]} />);
  const all = ["Đà Nẵng3", "Quảng Nam (đến 30/6/2025)3", "Tam Kỳ3", "Hải Châu3", "Đắk Lắk3"];
  expect(names(screen)).toEqual(all);
  await screen.getByRole("checkbox", { name: /Tam Kỳ/ }).click();
  await expect.element(screen.getByRole("checkbox", { name: /Tam Kỳ/ })).not.toBeChecked();
  expect(names(screen)).toEqual(all);
});

it("says what was typed where nothing matches", async () => {
  const screen = await renderInPage(<Chooser />);
  await screen.getByRole("searchbox").fill("xyz <b>");
  await expect.element(screen.getByRole("status")).toHaveTextContent("Không có mục nào khớp với “xyz <b>”");
  expect(screen.getByRole("checkbox").elements()).toHaveLength(0);
});

it("keeps a choice while others are searched for", async () => {
  const screen = await renderInPage(<Chooser />);
  await screen.getByRole("checkbox", { name: /Đắk Lắk/ }).click();
  await screen.getByRole("searchbox").fill("quang");
  await screen.getByRole("searchbox").fill("");
  await expect.element(screen.getByRole("checkbox", { name: /Đắk Lắk/ })).toBeChecked();
  await screen.getByRole("checkbox", { name: /Đắk Lắk/ }).click();
  await expect.element(screen.getByRole("checkbox", { name: /Đắk Lắk/ })).not.toBeChecked();
});
