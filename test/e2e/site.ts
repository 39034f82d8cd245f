/** Before the tests in a browser: builds the site of the first two partnerships and that of all, and serves both. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import type { Compiled } from "../../src/compile/compile";
import { writeDataset } from "../../src/compile/main";
import { serveFolder } from "../../src/site/serve";
import { buildInto, compileAll } from "../support/buildSite";
import { compileFirst } from "../support/firstRecord";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the site with the first two partnerships, without a slash at its end. */
    site: string;
    /** The address of the site with the whole record. */
    wholeSite: string;
    /** The folder in which the first of them stands. */
    folder: string;
    /** Where that was built to stand; nothing of it may lead there. */
    siteUrl: string;
  }
}

const SITE_URL = "https://noi.example/cau";

type Site = { readonly folder: string; readonly address: string; readonly close: () => void };

/** Builds and serves a site from a dataset of its own; the one in public/ belongs to whoever develops at the same time. */
async function siteOf(compiled: Compiled, site: string): Promise<Site> {
  const folder = mkdtempSync(path.join(tmpdir(), "cau-noi-site-"));
  const data = mkdtempSync(path.join(tmpdir(), "cau-noi-data-"));
  writeDataset(compiled, data);
  await buildInto(folder, data, { site });
  const server = await serveFolder(folder, 0);
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the site has no port");
  return {
    folder,
    address: `http://localhost:${address.port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
      for (const each of [folder, data]) rmSync(each, { recursive: true, force: true });
    },
  };
}

/** Vitest's global setup; the answer takes the sites down again. */
export async function setup(project: TestProject): Promise<() => void> {
  const [first, whole] = await Promise.all([siteOf(compileFirst(), SITE_URL), siteOf(compileAll(), "")]);
  project.provide("site", first.address);
  project.provide("wholeSite", whole.address);
  project.provide("folder", first.folder);
  project.provide("siteUrl", SITE_URL);
  return () => {
    first.close();
    whole.close();
  };
}
