/** `npm run bench -- --lighthouse`: what Lighthouse says of the built page, on a phone and on a desk, in both languages. */
import { execFile, execFileSync } from "node:child_process";
import { cpSync, existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { LANGS, type Lang } from "../../../src/base/lang";
import { findChromium } from "../../support/chromium";
import { serveCompressed } from "../compressedServer";
import { medians } from "../figures";
import type { Options } from "../options";
import { times } from "../runs";
import { ROOT, temporaryFolder } from "../site";
import { formatTable } from "../table";

const HERE = import.meta.dirname;
const CLI = path.join(HERE, "node_modules/lighthouse/cli/index.js");
/** Below the root of a language: its start page, and the page of one partnership. */
const PAGES = ["", "p/hai-chau--uiwang/"];
const DEVICES = { phone: [], desk: ["--preset=desktop"] } as const;
const LONGEST_REPORT = 50_000_000;

/** Of 100 each, and the times and shifts behind the first of them. */
type Judged = Readonly<Record<string, number>>;

type Page = { readonly address: string; readonly lang: Lang; readonly device: keyof typeof DEVICES };

/** The part of Lighthouse's report that is read. */
type Report = {
  readonly finalDisplayedUrl: string;
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<
    Record<string, { readonly title: string; readonly score: number | null; readonly numericValue?: number }>
  >;
};

function install(): void {
  if (existsSync(path.join(HERE, "node_modules"))) return;
  console.log("installing Lighthouse");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  execFileSync(npm, ["ci", "--ignore-scripts", "--prefix", HERE], { stdio: "inherit" });
}

const FIGURES = {
  fcp: "first-contentful-paint",
  lcp: "largest-contentful-paint",
  tbt: "total-blocking-time",
  cls: "cumulative-layout-shift",
} as const;

/** Everything that is not as Lighthouse would have it, whether or not it counts. */
function complaints({ audits }: Report): readonly string[] {
  return Object.entries(audits).flatMap(([id, { title, score }]) =>
    score !== null && score < 0.9 ? [`${id} ${score}: ${title}`] : [],
  );
}

async function judge({ address, lang, device }: Page): Promise<Judged> {
  const { executablePath, args } = await findChromium();
  // A start page leads readers of another language to theirs.
  const flags = [...args, "--headless", `--accept-lang=${lang}`].join(" ");
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [CLI, address, "--quiet", "--output=json", `--chrome-flags=${flags}`, ...DEVICES[device]],
    { env: { ...process.env, CHROME_PATH: executablePath }, maxBuffer: LONGEST_REPORT },
  );
  const report = JSON.parse(stdout) as Report; // its form is that of the pinned version
  if (report.finalDisplayedUrl !== address) throw new Error(`${address} led to ${report.finalDisplayedUrl}`);
  for (const complaint of complaints(report)) console.log(`  ${complaint}`);
  const scores = Object.entries(report.categories).map(([name, { score }]) => [name, (score ?? 0) * 100]);
  const figures = Object.entries(FIGURES).map(([name, id]) => [name, report.audits[id]?.numericValue ?? -1]);
  return Object.fromEntries([...scores, ...figures]);
}

/** The built site without the pages of other partnerships, which would take long to pack. */
function servedPart(built: string): string {
  const folder = temporaryFolder();
  const isOther = (way: string) =>
    /^(en\/)?p\/[^/]+/.test(way) && !PAGES.some((page) => page && way.includes(page.slice(0, -1)));
  cpSync(built, folder, {
    recursive: true,
    filter: (file) => !isOther(path.relative(built, file).split(path.sep).join("/")),
  });
  return folder;
}

/** Judges `dist/` as it stands so many times, and prints a table of the medians. */
export async function judgeBuilt({ runs, json }: Options): Promise<void> {
  const built = path.join(ROOT, "dist");
  if (!existsSync(path.join(built, "index.html")))
    throw new Error("dist/ is missing: run npm run build first");
  install();
  const site = await serveCompressed(servedPart(built));
  const rows: { name: string; figures: Judged }[] = [];
  for (const lang of LANGS)
    for (const page of PAGES)
      for (const device of ["phone", "desk"] as const) {
        const way = `/${lang === "vi" ? "" : "en/"}${page}`;
        const name = `${way} ${device}`;
        const address = site.address + way;
        const judged = await times(runs, name, () => judge({ address, lang, device }));
        rows.push({ name, figures: medians(judged) });
      }
  site.close();
  console.log(`\n${formatTable(rows)}`);
  if (json)
    writeFileSync(
      json,
      `${JSON.stringify(Object.fromEntries(rows.map((r) => [r.name, r.figures])), null, 2)}\n`,
    );
}
