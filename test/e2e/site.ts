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
  }
}

type Site = { readonly address: string; readonly close: () => void };

/** Builds and serves a site from a dataset of its own; the one in public/ belongs to whoever develops at the same time. */
async function siteOf(compiled: Compiled): Promise<Site> {
  const folder = mkdtempSync(path.join(tmpdir(), "cau-noi-site-"));
  const data = mkdtempSync(path.join(tmpdir(), "cau-noi-data-"));
  writeDataset(compiled, data);
  await buildInto(folder, data);
  const server = await serveFolder(folder, 0);
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the site has no port");
  return {
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
  const [first, whole] = await Promise.all([siteOf(compileFirst()), siteOf(compileAll())]);
  project.provide("site", first.address);
  project.provide("wholeSite", whole.address);
  return () => {
    first.close();
    whole.close();
  };
}
