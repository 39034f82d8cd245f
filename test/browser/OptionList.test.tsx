import { useState } from "react";
import { expect, it } from "vitest";
import { fold } from "../../src/base/fold";
import type { Option } from "../../src/view/filter/facetOptions";
import { OptionList } from "../../src/view/filter/OptionList";
import { renderInPage } from "../support/inPage";

function place(label: string, depth: 0 | 1, note: string | null, ...others: string[]): Option {
  const folded = [label, ...others].map(fold);
  return { value: label, label, note, count: 3, depth, folded, family: null, kind: null };
}

const PLACES = [
  place("Đà Nẵng", 0, null, "Tourane"),
  place("Quảng Nam", 1, "đến 30/6/2025"),
  place("Đắk Lắk", 0, null, "Đắc Lắc"),
];

function Chooser() {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const onToggle = (value: string) =>
    setChosen(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]);
  return (
    <OptionList name="Tỉnh, thành phố" options={PLACES} chosen={chosen} searchable onToggle={onToggle} />
  );
}

it("finds a place by any spelling and keeps the whole with its part", async () => {
  const screen = await renderInPage(<Chooser />);
  const find = screen.getByRole("searchbox", { name: "Tìm trong mục Tỉnh, thành phố" });
  const names = () =>
    screen
      .getByRole("listitem")
      .elements()
      .map((row) => row.textContent);
  await find.fill("QUANG");
  expect(names()).toEqual(["Đà Nẵng3", "Quảng Nam (đến 30/6/2025)3"]);
  await find.fill("tourane");
  expect(names()).toEqual(["Đà Nẵng3"]);
  await find.fill("dac lac");
  expect(names()).toEqual(["Đắk Lắk3"]);
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
