/** Serves a folder as a good static host would: every text compressed with brotli beforehand, nothing cached. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

/** The server and its address, without a slash at its end. */
export type Site = { readonly address: string; readonly close: () => void };

type Served = { readonly body: Buffer; readonly type: string; readonly encoding: string | null };

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".png": "image/png",
};
const TEXTS = [".html", ".js", ".css", ".json", ".svg"];
/** Where all files of a folder together are above this size, the best quality takes minutes, and saves little. */
const BEST_BELOW = 8_000_000;

const compress = promisify(brotliCompress);

async function servedFile(file: string, quality: number): Promise<Served> {
  const ending = path.extname(file);
  const body = readFileSync(file);
  const type = TYPES[ending] ?? "application/octet-stream";
  if (!TEXTS.includes(ending)) return { body, type, encoding: null };
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  return { body: await compress(body, { params }), type, encoding: "br" };
}

/** Every file below the folder by its path in the address; a folder's own address gives its `index.html`. */
async function servedFolder(folder: string): Promise<ReadonlyMap<string, Served>> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    statSync(path.join(folder, name)).isFile(),
  );
  const weight = names.reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0);
  // Scripts and pages are packed as well as can be all the same.
  const qualityOf = (name: string) => (name.startsWith("data") && weight > BEST_BELOW ? 6 : 11);
  const files = await Promise.all(
    names.map(async (name): Promise<[string, Served]> => {
      const address = `/${name.split(path.sep).join("/")}`.replace(/\/index\.html$/, "/");
      return [address, await servedFile(path.join(folder, name), qualityOf(name))];
    }),
  );
  return new Map(files);
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "localhost", () => {
      const address = server.address();
      if (address === null || typeof address === "string") reject(new Error("no port"));
      else resolve(address.port);
    });
  });
}

/** Compresses a folder and serves it on a free port. */
export async function serveCompressed(folder: string): Promise<Site> {
  const files = await servedFolder(folder);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = files.get(decodeURIComponent(pathname));
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader("content-type", file.type);
    response.setHeader("content-length", file.body.length);
    response.setHeader("cache-control", "no-cache");
    if (file.encoding) response.setHeader("content-encoding", file.encoding);
    response.end(file.body);
  });
  const port = await listen(server);
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://localhost:${port}`, close };
}
