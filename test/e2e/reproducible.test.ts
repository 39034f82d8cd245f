/** The same record gives the same site to the byte, on another day of the machine's, in another zone, language and folder. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, inject, it } from "vitest";
import { writeDataset } from "../../src/compile/main";
import { buildInto } from "../support/buildSite";
import { compileFirst } from "../support/firstRecord";

/** Every file below a folder, by its way from there. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .sort();
}

async function served(way: string): Promise<Buffer | null> {
  const answer = await fetch(`${inject("site")}/${way}`);
  return answer.ok ? Buffer.from(await answer.arrayBuffer()) : null;
}

it("is built twice to the same bytes, and names the licences of what it holds", {
  timeout: 240_000,
}, async () => {
  const [folder = "", data = ""] = ["again", "data"].map((name) =>
    mkdtempSync(path.join(tmpdir(), `${name}-`)),
  );
  try {
    writeDataset(compileFirst(), data);
    const around = { TZ: "Pacific/Kiritimati", LANG: "ko_KR.UTF-8", LC_ALL: "ko_KR.UTF-8" };
    await buildInto(folder, data, { site: inject("siteUrl"), around });
    const files = filesBelow(folder);
    const others = await Promise.all(
      files.map(async (way) =>
        (await served(way))?.equals(readFileSync(path.join(folder, way))) ? [] : [way],
      ),
    );
    expect(others.flat()).toEqual([]);
    expect(files).toEqual(
      expect.arrayContaining(["index.html", "en/index.html", "404.html", "licenses.txt"]),
    );
    const told = readFileSync(path.join(folder, "licenses.txt"), "utf8");
    for (const name of ["react-dom", "scheduler", "vis-timeline", "moment", "i18next", "minisearch"])
      expect(told).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, "m"));
    expect(told).toMatch(/^@fontsource\/be-vietnam-pro .*OFL-1\.1/m);
    expect(told).not.toMatch(/^(zod|yaml|edtf|playwright-core) \d/m);
  } finally {
    for (const each of [folder, data]) rmSync(each, { recursive: true, force: true });
  }
});
