/**
 * The service worker (`sw.js`): keeps the site for reading without a connection. Pages come from the network as long as
 * there is one, so nobody reads an old one unawares; files that bear their hash come from what was kept.
 */

/** What one build keeps: its id, and the ways of its files from the root of the site. */
export type Kept = { readonly id: string; readonly files: readonly string[] };

type Lasting = Event & { readonly waitUntil: (work: Promise<unknown>) => void };
type Fetching = Event & {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
};
/** What the browser's types for pages do not know. */
type Scope = {
  readonly registration: { readonly scope: string };
  readonly skipWaiting: () => Promise<void>;
  addEventListener(kind: "install" | "activate", hear: (event: Lasting) => void): void;
  addEventListener(kind: "fetch", hear: (event: Fetching) => void): void;
  addEventListener(kind: "message", hear: (event: MessageEvent<unknown>) => void): void;
};

/** Runs as the whole of `sw.js`, so it may use nothing from around it. */
export function worker(scope: Scope, kept: Kept): void {
  const root = scope.registration.scope;
  const own = `cau-noi ${root} `;
  const PATIENCE_MS = 6000;
  const hashed = /^(?:assets|data)\/.*[.-][\w-]{8,}\.\w+$/;

  /** What another build kept already is not fetched again. */
  async function keep(cache: Cache, way: string): Promise<void> {
    const url = new URL(way, root).href;
    const known = hashed.test(way) ? await caches.match(url) : undefined;
    const answer = known ?? (await fetch(url, { cache: hashed.test(way) ? "default" : "reload" }));
    if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
    await cache.put(url, answer);
  }

  async function install(): Promise<void> {
    const cache = await caches.open(own + kept.id);
    await Promise.all(kept.files.map((way) => keep(cache, way)));
  }

  /** The build before stays, for pages of it that are still open. */
  async function activate(): Promise<void> {
    const names = (await caches.keys()).filter((name) => name.startsWith(own));
    await Promise.all(names.slice(0, -2).map((name) => caches.delete(name)));
  }

  async function file(request: Request): Promise<Response> {
    const known = await caches.match(request, { ignoreVary: true });
    if (known) return known;
    const answer = await fetch(request);
    if (answer.ok) await (await caches.open(own + kept.id)).put(request, answer.clone());
    return answer;
  }

  /** A partnership's page is not kept, but the start page can show it. */
  async function keptPage(url: URL): Promise<Response> {
    const way = url.href
      .slice(root.length)
      .replace(/[?#].*/, "")
      .replace(/index\.html$/, "");
    const found = /^(en\/)?p\/([^/]+)\/?$/.exec(way);
    if (found) {
      url.searchParams.set("partnership", decodeURIComponent(found[2] ?? ""));
      return Response.redirect(root + (found[1] ?? "") + url.search, 302);
    }
    return (await (await caches.open(own + kept.id)).match(root + way)) ?? Response.error();
  }

  async function page(request: Request): Promise<Response> {
    const tooLong = new Promise<never>((_resolve, reject) => setTimeout(reject, PATIENCE_MS));
    const coming = fetch(request);
    try {
      const answer = await Promise.race([coming, tooLong]);
      if (answer.status < 500) return answer;
      throw new Error(String(answer.status));
    } catch {
      const known = await keptPage(new URL(request.url));
      return known.type === "error" ? coming : known;
    }
  }

  scope.addEventListener("install", (event) => event.waitUntil(install()));
  scope.addEventListener("activate", (event) => event.waitUntil(activate()));
  // The reader has asked for what is new.
  scope.addEventListener("message", ({ data }) => {
    if (data === "take over") void scope.skipWaiting();
  });
  scope.addEventListener("fetch", (event) => {
    const { request } = event;
    if (request.method !== "GET" || !request.url.startsWith(root)) return;
    const way = request.url.slice(root.length).replace(/[?#].*/, "");
    if (request.mode === "navigate") event.respondWith(page(request));
    else if (hashed.test(way) || kept.files.includes(way)) event.respondWith(file(request));
  });
}
