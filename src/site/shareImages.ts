/** The pictures that other pages show beside a link, one for each page of the site; drawn again only where they changed. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { renderAsync } from "@resvg/resvg-js";
import { SITE_NAME } from "../export/about";
import { createI18n } from "../i18n/createI18n";
import { en } from "../i18n/en";
import { translatorOf } from "../i18n/translatorOf";
import { vi } from "../i18n/vi";
import { density } from "../query/density";
import type { Pen } from "../view/picture/pen";
import { SHARE, shareImage } from "../view/picture/shareImage";
import { partnershipPlaces } from "../view/record/placeNames";
import { outlinePen } from "./outlinePen";
import type { WholeRecord } from "./readRecord";
import { pagesOf, type SitePage } from "./sitePage";

const WORDS = { vi, en };

/** So many are drawn beside each other. */
const AT_ONCE = 4;

/** Below the root of the site; the list of partnerships has the picture of the start page. */
export function shareName({ lang, partnership }: SitePage): string {
  return partnership === null ? `share/${lang}.png` : `share/${lang}-${partnership}.png`;
}

/** The picture of a page as SVG. */
export function shareSvg({ index, titles }: WholeRecord, { lang, partnership }: SitePage, pen: Pen): string {
  const t = translatorOf(createI18n(lang, WORDS[lang]), lang);
  const at = index.partnerships.findIndex(({ id }) => id === partnership);
  const [own] = index.partnerships.slice(at, at + 1);
  const { starts } = index.milestones.columns;
  const whole = own === undefined || at < 0;
  const milestones = whole ? index.milestones : index.milestones.slice(starts[at] ?? 0, starts[at + 1] ?? 0);
  const years = density(milestones);
  const [from, to] = [years[0]?.year, years.at(-1)?.year];
  const counts = [
    t("result.milestones", { count: milestones.length }),
    ...(whole ? [t("result.partnerships", { count: index.partnerships.length })] : []),
    ...(from === undefined || to === undefined
      ? []
      : [from === to ? String(from) : t("result.years", { from, to })]),
  ];
  const title = whole ? t("page.tagline") : partnershipPlaces(index, own, lang).join(" – ");
  return shareImage(
    { index, titles: titles[lang], lang, milestones, brand: SITE_NAME, title, counts: counts.join(" · ") },
    pen,
  );
}

/** The PNG of a picture; `cache` is the folder in which those of earlier builds are. */
async function pngOf(svg: string, cache: string): Promise<Buffer> {
  const file = path.join(cache, `${createHash("sha256").update(svg).digest("hex")}.png`);
  if (existsSync(file)) return readFileSync(file);
  const drawn = await renderAsync(svg, { font: { loadSystemFonts: false } });
  const png = drawn.asPng();
  writeFileSync(file, png);
  return png;
}

/** Writes all of them below `outDir`. */
export async function writeShareImages(record: WholeRecord, outDir: string, cache: string): Promise<void> {
  mkdirSync(path.join(outDir, "share"), { recursive: true });
  mkdirSync(cache, { recursive: true });
  const pen = outlinePen();
  const waiting = pagesOf(record.index).filter(({ lists }) => !lists);
  const work = async () => {
    for (let page = waiting.pop(); page; page = waiting.pop())
      writeFileSync(path.join(outDir, shareName(page)), await pngOf(shareSvg(record, page, pen), cache));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** What the head of a page says of its picture. */
export function shareOf(page: SitePage, title: string) {
  return { name: shareName(page), alt: title, ...SHARE };
}
