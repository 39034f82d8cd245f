/** `npm run bench -- --peers`: the same work on our page and on four other timelines, turn and turn about. */
import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { CAP_MS } from "../browser";
import { readGround } from "../data/ground";
import { madeUpRecord, type Size } from "../data/madeUpRecord";
import { wireFiles } from "../data/wireFiles";
import { medians, type SizeFigures } from "../figures";
import { measureSize } from "../measureSize";
import type { Options } from "../options";
import { OURS } from "../ours";
import { nameOf, shown } from "../runs";
import { buildPage, ROOT, servePlain, serveWith, temporaryFolder, viteBuild } from "../site";
import type { Subject } from "../subject";
import { formatTable } from "../table";
import { peerData } from "./peerData";
import { PEERS } from "./subjects";

const HERE = import.meta.dirname;
type Rival = { readonly subject: Subject; readonly address: string };
type Comparison = Readonly<Record<string, SizeFigures>>;

function installPeers(): void {
  if (existsSync(path.join(HERE, "node_modules"))) return;
  console.log("installing the peers");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  execFileSync(npm, ["ci", "--legacy-peer-deps", "--ignore-scripts", "--prefix", HERE], { stdio: "inherit" });
}

async function buildPeers(): Promise<string> {
  const folder = temporaryFolder();
  await viteBuild(HERE, folder);
  return folder;
}

/**
 * Each of them once, then each of them again: what else the machine does meets them all alike. Whoever was stopped by
 * the cap is not asked again, and what it had reached by then stands.
 */
async function inTurns(rivals: readonly Rival[], runs: number, name: string): Promise<Comparison> {
  const found = new Map<string, SizeFigures[]>(rivals.map(({ subject }) => [subject.name, []]));
  const stopped = new Set<Rival>();
  for (let run = 1; run <= runs; run += 1)
    for (const rival of rivals.filter((each) => !stopped.has(each))) {
      const { subject, address } = rival;
      process.stdout.write(`${name}, ${run} of ${runs}, ${subject.name}:`);
      const { figures, capped } = await measureSize(address, subject, shown, CAP_MS);
      found.get(subject.name)?.push(figures);
      if (capped) stopped.add(rival);
      process.stdout.write("\n");
    }
  return Object.fromEntries([...found].map(([who, figures]) => [who, medians(figures)]));
}

async function compareAt(
  size: Size,
  pages: { ours: string; peers: string },
  runs: number,
): Promise<Comparison> {
  const record = madeUpRecord(size, readGround(ROOT));
  const ours = await serveWith(pages.ours, wireFiles(record));
  const peers = await servePlain(pages.peers, new Map([["peer.json", peerData(record)]]));
  const rivals = [
    { subject: OURS, address: `${ours.address}/?view=timeline` },
    ...PEERS.map(({ subject, page }) => ({ subject, address: `${peers.address}/${page}` })),
  ];
  const compared = await inTurns(rivals, runs, nameOf(size));
  ours.close();
  peers.close();
  return compared;
}

/** Compares at every size that is asked for, and prints a table for each. */
export async function comparePeers({ sizes, runs, json }: Options): Promise<void> {
  installPeers();
  console.log("building the pages");
  const pages = { ours: await buildPage(false), peers: await buildPeers() };
  const report: Record<string, Comparison> = {};
  for (const size of sizes) {
    const compared = await compareAt(size, pages, runs);
    report[nameOf(size)] = compared;
    const rows = Object.entries(compared).map(([name, figures]) => ({ name, figures }));
    console.log(`\n${nameOf(size)}\n${formatTable(rows)}\n`);
  }
  if (json) writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`);
}
