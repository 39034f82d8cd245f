/** What the legend of a picture tells of: all signs for dates, and the colours and icons that the picture holds. */
import type { TFunction } from "i18next";
import type { Lang } from "../../base/lang";
import type { Index } from "../../dataset/dataset";
import type { Milestones } from "../../dataset/milestones";
import { FAMILIES, KINDS } from "../../dataset/vocabulary";
import { familyOf } from "../mark/family";
import { KIND_PATHS } from "../mark/iconPaths";
import type { LegendEntry } from "./drawnLegend";
import { drawnIcon, drawnMark, type Look, type Place } from "./drawnMark";
import { INK, TONES } from "./ink";
import { element } from "./svg";

const PLAIN: Look = {
  tone: INK.soft,
  bounded: false,
  about: false,
  hollow: false,
  lasting: false,
  labelInside: false,
};
const ICON_PX = 15;

type Sign = readonly [
  name: "day" | "monthOrYear" | "span" | "bounded" | "oneSided" | "open" | "about" | "planned",
  shape: Place["shape"],
  widthPx: number,
  look: Partial<Look>,
];

const SIGNS: readonly Sign[] = [
  ["day", "dot", 12, {}],
  ["monthOrYear", "bar", 12, {}],
  ["span", "bar", 30, { labelInside: true }],
  ["bounded", "bar", 30, { bounded: true }],
  ["oneSided", "runs-out-right", 34, {}],
  ["open", "runs-out-right", 34, { lasting: true }],
  ["about", "bar", 18, { about: true }],
  ["planned", "dot", 12, { hollow: true }],
];

export function legendEntries(
  index: Index,
  milestones: Milestones,
  lang: Lang,
  t: TFunction,
): readonly LegendEntry[] {
  const held = Array.from(milestones);
  const families = new Set(held.map((milestone) => familyOf(index, milestone)));
  const kinds = new Set(held.map(({ kind }) => kind));
  return [
    ...SIGNS.map(
      ([name, shape, widthPx, look]): LegendEntry => ({
        widthPx,
        words: t(`legend.${name}`),
        draw: (x, middle) =>
          drawnMark({ shape, left: x, right: x + widthPx, middle, heightPx: 13 }, { ...PLAIN, ...look }),
      }),
    ),
    ...FAMILIES.filter((family) => families.has(family)).map(
      (family): LegendEntry => ({
        widthPx: 13,
        words: index.vocabulary.families[family][lang],
        draw: (x, middle) =>
          element("rect", { x, y: middle - 6.5, width: 13, height: 13, rx: 3, fill: TONES[family] }),
      }),
    ),
    ...KINDS.filter((kind) => kinds.has(kind)).map(
      (kind): LegendEntry => ({
        widthPx: ICON_PX,
        words: index.vocabulary.kinds[kind][lang],
        draw: (x, middle) => drawnIcon(KIND_PATHS[kind], x, middle - ICON_PX / 2, ICON_PX, INK.soft),
      }),
    ),
  ];
}
