/** /bench: served while developing, told what is read in an article, and no part of the built site. */
import { once } from "node:events";
import { createServer as createHttp, type Server } from "node:http";
import { createLogger, createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readFolder } from "../../src/compile/main";
import { knownRecordOf } from "../../src/draft/record/knownRecord";
import { benchAnswer, benchPlugin } from "../../src/site/benchPlugin";
import { day } from "../support/dates";
import { ROOT } from "../support/seedRecord";

const ARTICLE =
  "Hải Châu đón đoàn Uiwang\n\n22/01/2024 18:53 GMT+7\n\nChiều 22.1, UBND quận Hải Châu (TP.Đà Nẵng) đón tiếp đoàn đại biểu TP.Uiwang (Hàn Quốc).\n";

let server: ViteDevServer;
let http: Server;
let address = "";

beforeAll(async () => {
  server = await createServer({
    root: ROOT,
    configFile: false,
    customLogger: createLogger("silent"),
    plugins: [benchPlugin()],
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false, watch: null },
  });
  http = createHttp(server.middlewares).listen(0);
  await once(http, "listening");
  const at = http.address();
  address = `http://localhost:${typeof at === "object" && at ? at.port : ""}`;
});

afterAll(async () => {
  http.close();
  await server.close();
});

function ask(body: string): Promise<Response> {
  return fetch(`${address}/bench/read`, { method: "POST", body });
}

describe("the development server", () => {
  it("serves the page", async () => {
    const page = await fetch(`${address}/bench`);
    expect(page.headers.get("content-type")).toContain("text/html");
    expect(await page.text()).toContain("/src/view/bench/main.tsx");
  });

  it("answers with the reading and with the files of a draft", async () => {
    const answer = await (await ask(JSON.stringify({ text: ARTICLE, url: "", published: "" }))).json();
    expect(answer.reading.dates).toMatchObject([{ phrase: { text: "Chiều 22.1" } }]);
    expect(answer.names).toMatchObject({ "vn2-hai-chau": "Hải Châu", "kr-uiwang": "Uiwang" });
    expect(answer.files[0].text).toContain('headline: "Hải Châu đón đoàn Uiwang"');
  });

  it("says what is wanted where the question is none", async () => {
    const refused = await ask(JSON.stringify({ text: 3 }));
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain("text, url and published");
    expect((await ask("no json")).status).toBe(500);
  });
});

it("takes the day of publication from the editor where the page does not tell it", () => {
  const files = readFolder(`${ROOT}/seeds`);
  const seeds = { files, record: knownRecordOf(files) };
  const text = "Chiều qua, UBND quận Hải Châu đón tiếp đoàn đại biểu thành phố Uiwang sang thăm.\n";
  const { reading } = benchAnswer({ text, url: "", published: "2024-01-22" }, seeds, day("2026-11-22"));
  expect(reading.dates[0]?.bounds.earliest).toBe(day("2024-01-21"));
});

it("takes no part in a build", () => {
  const { apply } = benchPlugin();
  if (typeof apply !== "function") throw new Error("it applies always");
  const applies = (command: "serve" | "build") => apply({}, { command, mode: "development" });
  expect([applies("serve"), applies("build")]).toEqual([true, false]);
});
