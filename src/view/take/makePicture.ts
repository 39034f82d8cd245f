/** The timeline that is shown as a file: SVG to draw on with, PNG at print resolution. */
import type { TFunction } from "i18next";
import type { Lang } from "../../base/lang";
import type { Milestones } from "../../dataset/milestones";
import type { LoadedRecord } from "../../export/excerptOf";
import type { Lane } from "../../query/answer";
import type { DayWindow } from "../../query/dayWindow";
import { fitWindow } from "../../query/fitWindow";
import type { Day } from "../../time/day";
import { FAMILY, fontDefs } from "../picture/fontDefs";
import { legendEntries } from "../picture/legendEntries";
import { fontPen, type Note, notingPen, type Pen } from "../picture/pen";
import { pngOf } from "../picture/pngOf";
import { type PictureWish, timelinePicture } from "../picture/timelinePicture";
import { partnershipPlaces } from "../record/placeNames";
import { withLabelRoom } from "../timeline/useTimelineWindow";

export type PictureOf = {
  readonly record: LoadedRecord;
  readonly milestones: Milestones;
  readonly lang: Lang;
  readonly t: TFunction;
  /** The window of the reader; null shows everything. */
  readonly window: DayWindow | null;
  readonly today: Day;
  readonly title: string;
  readonly about: readonly string[];
  readonly credit: readonly string[];
  readonly undated: (count: number) => string;
};

/** Room for lanes, about as the picture has it, and for a title, with which the window is chosen. */
const LANES_PX = 900;
const TITLE_PX = 350;

/** A pen that measures in the font of the page, which must be here. */
async function measuringPen(): Promise<Pen> {
  // Without it widths would be those of another font.
  await Promise.all(
    [400, 600].map((weight) => document.fonts.load(`${weight} 16px "${FAMILY}"`, "Đường phố AaếỰ")),
  );
  const context = document.createElement("canvas").getContext("2d");
  return fontPen(FAMILY, (text, px, weight) => {
    if (!context) return text.length * px * 0.56;
    context.font = `${weight} ${px}px "${FAMILY}"`;
    return context.measureText(text).width;
  });
}

/** The lanes that these milestones stand in, in the order of the record. */
function lanesOf({ index }: LoadedRecord, milestones: Milestones): readonly Lane[] {
  const { partnership } = index.milestones.columns;
  const rows = new Map<number, number[]>();
  for (const row of milestones.rows) {
    const lane = partnership[row] ?? 0;
    rows.set(lane, [...(rows.get(lane) ?? []), row]);
  }
  return [...rows].map(([lane, own]) => ({
    partnership: lane,
    milestones: index.milestones.of(Uint32Array.from(own)),
  }));
}

/** As a drawing, with the font in it. Rejects where the font does not come. */
export async function makeDrawing(wish: PictureOf): Promise<string> {
  const [pen, defs] = await Promise.all([measuringPen(), fontDefs()]);
  return timelinePicture(wishOf(wish, defs, pen), pen).svg;
}

/** As an image for print. Rejects where the browser cannot draw it. */
export async function makeImage(wish: PictureOf): Promise<Uint8Array<ArrayBuffer>> {
  const pen = await measuringPen();
  const notes: Note[] = [];
  const picture = timelinePicture(
    wishOf(wish, "", pen),
    notingPen(pen, (note) => notes.push(note)),
  );
  return pngOf(picture, notes, FAMILY);
}

function wishOf(wish: PictureOf, defs: string, pen: Pen): PictureWish {
  const { record, milestones, lang, t, today, title, about, credit, undated } = wish;
  const { index } = record;
  const titles = record.titles[lang];
  const width = (row: number) =>
    Math.min(TITLE_PX, pen.width(titles.at(row) ?? "", { px: 12.5, weight: 400 }) + 18);
  const all = fitWindow(milestones) ?? { from: today, to: today };
  const nameOf: PictureWish["nameOf"] = (lane, open) => {
    const partnership = index.partnerships[lane.partnership];
    const [vn = "", partner = ""] = partnership ? partnershipPlaces(index, partnership, lang) : [];
    const count = t("result.milestones", { count: lane.milestones.length });
    return { sides: [vn, partner], note: open > 0 ? `${count}, ${undated(open)}` : count };
  };
  return {
    index,
    titles,
    lang,
    lanes: lanesOf(record, milestones),
    window: wish.window ?? withLabelRoom(all, milestones, { width: LANES_PX, labelWidth: width }),
    title,
    about,
    nameOf,
    legend: legendEntries(index, milestones, lang, t),
    credit,
    defs,
  };
}
