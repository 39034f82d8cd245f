/** `npm run bench`: builds the page, measures it with records of several sizes, and prints what it found. */
import { writeFileSync } from "node:fs";
import { cpus, release } from "node:os";
import type { Browser } from "playwright-core";
import { CAP_MS, launch } from "./browser";
import { type Ground, readGround } from "./data/ground";
import { madeUpRecord, type Size } from "./data/madeUpRecord";
import { wireFiles } from "./data/wireFiles";
import { medians, type Report, type SizeFigures, type SlowFigures } from "./figures";
import { judgeBuilt } from "./lighthouse/lighthouse";
import { measureSize, type Phase } from "./measureSize";
import { measureSlow } from "./measureSlow";
import { type Options, readOptions } from "./options";
import { OURS } from "./ours";
import { comparePeers } from "./peers/comparePeers";
import { profiled } from "./profile";
import { nameOf, shown, times } from "./runs";
import { buildPage, ROOT, serveWith } from "./site";
import { smallRecord } from "./smallRecord";
import { formatTable } from "./table";

function phaseOf({ profile }: Options): Phase {
  return profile ? profiled : shown;
}

async function measureOurs(page: string, size: Size, ground: Ground, options: Options): Promise<SizeFigures> {
  const site = await serveWith(page, wireFiles(madeUpRecord(size, ground)));
  const runs = await times(options.runs, nameOf(size), () =>
    measureSize(`${site.address}/?view=timeline`, OURS, phaseOf(options), 5 * CAP_MS),
  );
  site.close();
  return medians<SizeFigures>(runs.map(({ figures }) => figures));
}

async function measureSmall(browser: Browser, page: string, options: Options): Promise<SlowFigures> {
  const site = await serveWith(page, smallRecord(ROOT));
  const runs = await times(options.runs, "small-slow", () =>
    measureSlow(browser, `${site.address}/`, phaseOf(options)),
  );
  site.close();
  return medians<SlowFigures>(runs);
}

async function measureAll(options: Options): Promise<Report> {
  console.log("building the page");
  const page = await buildPage(options.profile);
  const ground = readGround(ROOT);
  const browser = await launch();
  const report: Report = {};
  for (const size of options.sizes) report[nameOf(size)] = await measureOurs(page, size, ground, options);
  if (options.slow) report["small-slow"] = await measureSmall(browser, page, options);
  console.log(
    `\n${cpus().length} × ${cpus()[0]?.model}, ${release()}, Chromium ${browser.version()}, medians`,
  );
  await browser.close();
  return report;
}

function printReport(report: Report): void {
  const rows = Object.entries(report).map(([name, figures]) => ({ name, figures }));
  const groups = [
    rows.filter(({ name }) => name !== "small-slow"),
    rows.filter(({ name }) => name === "small-slow"),
  ];
  for (const group of groups) if (group.length > 0) console.log(`\n${formatTable(group)}`);
}

const options = readOptions(process.argv.slice(2));
if (options.peers) await comparePeers(options);
else if (options.lighthouse) await judgeBuilt(options);
else {
  const report = await measureAll(options);
  printReport(report);
  if (options.json) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
}
