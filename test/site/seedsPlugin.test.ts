/** While developing, saving a record updates the page, and a slip shows in it with file and line. */
import { once } from "node:events";
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createLogger, createServer, type ViteDevServer } from "vite";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { overlayOf, seedsPlugin } from "../../src/site/seedsPlugin";
import { CASES, SOUND } from "../support/caseFolders";

let root = "";
let server: ViteDevServer;

beforeEach(async () => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), "site-")));
  cpSync(path.join(CASES, SOUND, "seeds"), path.join(root, "seeds"), { recursive: true });
  server = await createServer({
    root,
    configFile: false,
    customLogger: createLogger("silent"),
    plugins: [seedsPlugin()],
    server: { middlewareMode: true, ws: false },
  });
  // What is saved before the watcher has looked at everything once counts as never changed.
  await Promise.race([once(server.watcher, "ready"), new Promise((done) => setTimeout(done, 1000))]);
});

afterEach(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

const PARTNERSHIP = "seeds/partnerships/ben-mo--haneul.yaml";

function save(from: string, to: string): void {
  const file = path.join(root, PARTNERSHIP);
  writeFileSync(file, readFileSync(file, "utf8").replace(from, to));
}

function titles(): string {
  const data = path.join(root, "public/data");
  const [name = "", ...others] = readdirSync(data).filter((file) => file.startsWith("titles.en."));
  expect(others).toEqual([]);
  return readFileSync(path.join(data, name), "utf8");
}

describe("the development server", () => {
  it("compiles the record when it starts", () => {
    expect(titles()).toContain("Ben Mo and North Haneul sign a cooperation accord");
  });

  it("recompiles on a change, shows what is wrong, keeps the last good dataset, and reloads when it is mended", async () => {
    const send = vi.spyOn(server.ws, "send");
    save("sign a cooperation accord", "sign an accord");
    await vi.waitFor(() => expect(send).toHaveBeenCalledWith({ type: "full-reload" }), 5000);
    expect(titles()).toContain("North Haneul sign an accord");

    send.mockClear();
    save("kind: agreement", "kind: treaty");
    await vi.waitFor(() => expect(send).toHaveBeenCalled(), 5000);
    expect(send.mock.lastCall?.[0]).toMatchObject({
      type: "error",
      err: {
        loc: { file: path.join(root, PARTNERSHIP), line: 16 },
        message: expect.stringContaining("“treaty”"),
      },
    });
    expect(titles()).toContain("North Haneul sign an accord");

    send.mockClear();
    save("kind: treaty", "kind: agreement");
    await vi.waitFor(() => expect(send).toHaveBeenCalledWith({ type: "full-reload" }), 5000);
  }, 20_000);
});

describe("the overlay", () => {
  it("lists every problem and points at the first", () => {
    const problem = { code: "a", file: "x.yaml", line: 2, column: 3, path: "k", what: "wrong", mend: "mend" };
    const { err } = overlayOf([problem, { ...problem, line: 9 }], "/seeds");
    expect(err.loc).toEqual({ file: "/seeds/x.yaml", line: 2, column: 3 });
    expect(err.message.split("\n")).toHaveLength(2);
  });
});
