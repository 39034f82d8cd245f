/** `npm start`: serves the built page and prints its address. */
import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import path from "node:path";
import sirv from "sirv";

const DIST = path.resolve(import.meta.dirname, "../../dist");
const FIRST_PORT = Number(process.env.PORT ?? 4173);

/** Serves a folder as a static host would; resolves with the server once it listens. Port 0 takes any free one. */
export function serveFolder(folder: string, port: number): Promise<Server> {
  const handler = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) =>
    handler(request, response, () => {
      const page = path.join(folder, "404.html");
      response.statusCode = 404;
      if (existsSync(page)) response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.end(existsSync(page) ? readFileSync(page) : "Not found");
    }),
  );
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => resolve(server));
  });
}

async function serveOnFreePort(first: number): Promise<Server> {
  for (let port = first; port < first + 20; port += 1) {
    try {
      return await serveFolder(DIST, port);
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
    }
  }
  throw new Error(`no free port from ${first} to ${first + 19}; set PORT`);
}

async function main(): Promise<void> {
  if (!existsSync(path.join(DIST, "index.html")))
    throw new Error("dist/ is missing: run npm run build first");
  const server = await serveOnFreePort(FIRST_PORT);
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : FIRST_PORT;
  console.log(`Cầu Nối: http://localhost:${port}/ (English: http://localhost:${port}/en/)`);
}

if (process.argv[1] && path.resolve(process.argv[1]) === import.meta.filename) await main();
