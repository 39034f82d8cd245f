import { renderAsync } from "@resvg/resvg-js";
import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { outlinePen } from "../../src/site/outlinePen";
import { indexAmong, readRecord } from "../../src/site/readRecord";
import { shareName, shareSvg } from "../../src/site/shareImages";
import { pagesOf } from "../../src/site/sitePage";
import type { Pen } from "../../src/view/picture/pen";
import { compileFirst } from "../support/firstRecord";

const { files } = compileFirst();
const record = readRecord((name) => files.get(name) ?? "", indexAmong(files.keys()) ?? "");
const pen = outlinePen();
const lettering = { px: 40, weight: 400, fill: "#000000" } as const;

/** The pixels of a picture as an independent decoder reads them. */
async function pixels(svg: string): Promise<PNG> {
  return PNG.sync.read((await renderAsync(svg, { font: { loadSystemFonts: false } })).asPng());
}

/** How many pixels have this colour. */
function countOf({ data }: PNG, colour: string): number {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  let count = 0;
  for (let at = 0; at < data.length; at += 4)
    if (wanted.every((value, nth) => data[at + nth] === value)) count += 1;
  return count;
}

describe("letters as outlines", () => {
  const signs =
    "aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂĐÊÔƠƯáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ–·…0123456789ōłßç";

  it.each([400, 600] as const)("are there for every letter of Vietnamese, at weight %i", (weight) => {
    const missing = pen.text(0, 0, "\uE000", { ...lettering, weight });
    const drawn = [...signs].map((sign) => pen.text(0, 0, sign, { ...lettering, weight }));
    expect(drawn.filter((path) => path === missing || path.length < 60)).toEqual([]);
    expect(new Set(drawn).size).toBe(signs.length);
  });

  it("are the same however the letter is put together", () => {
    expect(pen.text(0, 0, "ế".normalize("NFD"), lettering)).toBe(pen.text(0, 0, "ế", lettering));
  });

  it("stand where their widths say", async () => {
    const [width, height] = [Math.ceil(pen.width("Nối", lettering)), 60];
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width + 40}" height="${height}">${pen.text(0, 45, "Nối", lettering)}</svg>`;
    const { data, width: all } = await pixels(svg);
    const inked = Array.from({ length: all }, (_, x) => x).filter((x) =>
      Array.from({ length: height }, (_, y) => data[(y * all + x) * 4 + 3] ?? 0).some((alpha) => alpha > 0),
    );
    expect(Math.max(...inked)).toBeLessThanOrEqual(width);
    expect(Math.max(...inked)).toBeGreaterThan(width - 12);
  });
});

describe("the picture of a page", () => {
  it.each(
    pagesOf(record.index)
      .filter(({ lists }) => !lists)
      .map((page) => [shareName(page), page] as const),
  )("%s is as large as Open Graph asks, and shows what happened", async (_name, page) => {
    const png = await pixels(shareSvg(record, page, pen));
    expect([png.width, png.height]).toEqual([1200, 630]);
    expect(countOf(png, "#1d1c1a")).toBeGreaterThan(1000);
    // Years of the whole record; of a partnership marks in the colours of their fields.
    const tone = page.partnership === null ? "#aa3333" : "#3f45b8";
    expect(countOf(png, tone)).toBeGreaterThan(100);
  });

  it("says whose it is and how much there is, in its language", () => {
    const said: string[] = [];
    const noting: Pen = {
      ...pen,
      text: (_x, _y, text) => {
        said.push(text);
        return "";
      },
    };
    shareSvg(record, { lang: "vi", partnership: "dak-lak--jeollabuk", lists: false }, noting);
    shareSvg(record, { lang: "en", partnership: "dak-lak--jeollabuk", lists: false }, noting);
    const count = Array.from(record.index.milestones).filter(
      ({ partnership }) => record.index.partnerships[partnership]?.id === "dak-lak--jeollabuk",
    ).length;
    expect(said).toContain("Đắk Lắk – Jeonbuk");
    expect(said).toContain("Dak Lak – Jeonbuk");
    expect(said.some((text) => text.startsWith(`${count} cột mốc`))).toBe(true);
    expect(said.some((text) => text.startsWith(`${count} milestones`))).toBe(true);
  });
});
