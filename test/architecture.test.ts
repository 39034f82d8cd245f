/** The law of the folders: what each may import, and why. A breach names the file and the rule. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseSync } from "vite";
import { describe, expect, it } from "vitest";

const SRC = path.resolve(import.meta.dirname, "../src");

type Rule = {
  readonly folders: readonly string[];
  readonly packages: readonly string[];
  readonly because: string;
};

/** Folder → folders of ours and packages it may import. Itself is always allowed. */
const RULES: Readonly<Record<string, Rule>> = {
  base: { folders: [], packages: [], because: "it has no subject matter" },
  time: { folders: ["base"], packages: [], because: "dates are values that know nothing of records" },
  place: { folders: ["time", "base"], packages: [], because: "places live in time, not in records" },
  record: {
    folders: ["place", "time", "base"],
    packages: ["yaml", "zod"],
    because: "it knows one file at a time and never what is made of it",
  },
  dataset: {
    folders: ["place", "time", "base"],
    packages: [],
    because: "it is the only thing that compile and the page share",
  },
  compile: {
    folders: ["record", "dataset", "place", "time", "base"],
    packages: ["edtf"],
    because: "it is pure but for compile/main.ts and compile/replaceFolder.ts; the page never meets it",
  },
  reading: { folders: ["time", "base"], packages: [], because: "it only describes what was read" },
  draft: {
    folders: ["reading", "record", "dataset", "place", "time", "base"],
    packages: [],
    because: "it stands beside compile and never reaches the page",
  },
  query: {
    folders: ["dataset", "place", "time", "base"],
    // A tree of words, without a DOM: beginnings and near misses are found in it.
    packages: ["minisearch/SearchableMap"],
    because: "questions on a dataset are pure; the page asks them, they do not know it",
  },
  session: {
    folders: ["query", "dataset", "place", "time", "base"],
    packages: [],
    because: "what the reader looks at is one value, without a DOM",
  },
  i18n: {
    folders: ["place", "time", "base"],
    packages: ["i18next"],
    because: "it words values, it does not fetch them",
  },
  export: {
    folders: ["query", "dataset", "place", "i18n", "time", "base"],
    // Formats with rules of their own: zip, and calendars (RFC 5545).
    packages: ["fflate", "ical-generator"],
    because: "downloads are made from answers, not from the screen",
  },
  view: {
    folders: ["session", "query", "dataset", "i18n", "export", "reading", "place", "time", "base"],
    packages: ["react", "react-dom", "i18next"],
    because: "only view knows React; record and compile never reach the page",
  },
  site: {
    folders: [
      "record",
      "compile",
      // The page /bench of the development server shows what a draft reads; the build does not come near it.
      "draft",
      "dataset",
      "query",
      "session",
      "i18n",
      "export",
      "view",
      "reading",
      "place",
      "time",
      "base",
    ],
    // resvg turns the pictures of the build into PNG.
    packages: ["node:*", "react-dom/server", "vite", "sirv", "@resvg/resvg-js"],
    because: "it is what the build adds, on Node",
  },
  "main.tsx": {
    folders: ["view", "session", "query", "i18n", "dataset", "time", "base"],
    packages: ["react-dom/client"],
    because: "it loads, decodes, wires and mounts; nothing else",
  },
};

/** Narrower places with packages of their own. */
const EXTRA: readonly { readonly at: RegExp; readonly packages: readonly string[] }[] = [
  { at: /^compile\/main\.ts$/, packages: ["node:*"] },
  // The dataset is put in place whole whatever happens meanwhile: the rest of what compile does on disk.
  { at: /^compile\/replaceFolder\.ts$/, packages: ["node:*"] },
  { at: /^draft\/main\.ts$/, packages: ["node:*"] },
  // The article on an HTML page is found by Readability, which asks for a DOM; neither reaches the page of ours.
  { at: /^draft\/page\/readHtml\.ts$/, packages: ["@mozilla/readability", "linkedom"] },
  // A page of the development server alone, with a root of its own.
  { at: /^view\/bench\/main\.tsx$/, packages: ["react-dom/client"] },
  // The other way to build the page, as one file.
  { at: /^site\/vite\.single\.config\.ts$/, packages: ["@vitejs/plugin-react"] },
  // The page that is one file unpacks what it holds, in any browser.
  { at: /^view\/load\/heldText\.ts$/, packages: ["fflate"] },
  { at: /^view\/timeline\//, packages: ["vis-timeline/*", "vis-data/*", "moment"] },
  // No package: the outlines that the build draws of seeds/map, for the map alone.
  { at: /^view\/map\//, packages: ["virtual:vietnam-map"] },
];

const FORBIDDEN_FOLDERS = ["utils", "helpers", "common", "types"];

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts"))
    .map((name) => name.split(path.sep).join("/"))
    .sort();
}

/** Every module that a file names: imports, type imports, re-exports, dynamic imports. */
function importsOf(file: string): string[] {
  const code = readFileSync(path.join(SRC, file), "utf8");
  const { module } = parseSync(file, code);
  const fixed = module.staticImports.map((entry) => entry.moduleRequest.value);
  const passedOn = module.staticExports.flatMap((statement) =>
    statement.entries.flatMap((entry) => (entry.moduleRequest ? [entry.moduleRequest.value] : [])),
  );
  const late = module.dynamicImports.map((entry) =>
    code.slice(entry.moduleRequest.start, entry.moduleRequest.end).replace(/^["'`]|["'`]$/g, ""),
  );
  return [...new Set([...fixed, ...passedOn, ...late])];
}

function matches(name: string, pattern: string): boolean {
  return pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

function folderOf(file: string): string {
  return file.includes("/") ? file.slice(0, file.indexOf("/")) : file;
}

function breachesOf(file: string, imports: readonly string[] = importsOf(file)): string[] {
  const folder = folderOf(file);
  const rule = RULES[folder];
  if (!rule) return [`${file}: src/${folder} is not in the table of folders`];
  const packages = [
    ...rule.packages,
    ...EXTRA.filter((extra) => extra.at.test(file)).flatMap((extra) => extra.packages),
  ];
  return imports.flatMap((name) => {
    if (name.startsWith(".")) {
      const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), name));
      const to = folderOf(target);
      if (target.startsWith("..")) return [`${file} leaves src: ${name}`];
      return to === folder || rule.folders.includes(to)
        ? []
        : [`${file} imports ${to}; ${folder} may not: ${rule.because}`];
    }
    if (/\.(css|svg|woff2)$/.test(name))
      return folder === "view" || folder === "main.tsx" ? [] : [`${file} imports ${name}`];
    return packages.some((pattern) => matches(name, pattern))
      ? []
      : [`${file} imports the package ${name}; ${folder} may not: ${rule.because}`];
  });
}

/** Imports of our own files, resolved to file names. */
function graph(files: readonly string[]): Map<string, string[]> {
  const known = new Set(files);
  return new Map(
    files.map((file) => {
      const targets = importsOf(file)
        .filter((name) => name.startsWith("."))
        .map((name) => path.posix.normalize(path.posix.join(path.posix.dirname(file), name)))
        .flatMap((base) => [base, `${base}.ts`, `${base}.tsx`].filter((name) => known.has(name)));
      return [file, targets];
    }),
  );
}

function cycleIn(edges: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const visit = (file: string, trail: string[]): string[] | null => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of edges.get(file) ?? []) {
      const found = visit(next, [...trail, file]);
      if (found) return found;
    }
    done.add(file);
    return null;
  };
  for (const file of edges.keys()) {
    const found = visit(file, []);
    if (found) return found;
  }
  return null;
}

describe("the folders of src", () => {
  const files = filesBelow(SRC);

  it("import only what the table allows", () => {
    expect(files.flatMap((file) => breachesOf(file))).toEqual([]);
  });

  it("have no cycles", () => {
    expect(cycleIn(graph(files))).toBeNull();
  });

  it("keep the bench and the reading of articles off the page", () => {
    const edges = graph(files);
    const reached = new Set<string>();
    const follow = (file: string) => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const next of edges.get(file) ?? []) follow(next);
    };
    for (const file of ["main.tsx", "site/renderPages.tsx", "site/languagePages.ts"]) follow(file);
    expect(reached).toContain("view/page/App.tsx");
    expect([...reached].filter((file) => /^(?:draft|record|compile|view\/bench)\//.test(file))).toEqual([]);
  });

  it("have no barrel files and no folders that name no subject", () => {
    const barrels = files.filter((file) => /(^|\/)index\.tsx?$/.test(file));
    const vague = files.filter((file) => file.split("/").some((part) => FORBIDDEN_FOLDERS.includes(part)));
    expect([...barrels, ...vague]).toEqual([]);
  });

  it("stay small: half the files within 80 lines, nine in ten within 200", () => {
    const lines = files
      .map((file) => readFileSync(path.join(SRC, file), "utf8").split("\n").length)
      .sort((a, b) => a - b);
    expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(80);
    expect(lines[Math.floor(lines.length * 0.9)]).toBeLessThanOrEqual(200);
  });

  it("never read the clock below view", () => {
    const clock = /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/;
    const pure = files.filter(
      (file) => !["view", "site", "main.tsx"].includes(folderOf(file)) && !file.endsWith("/main.ts"),
    );
    expect(pure.filter((file) => clock.test(readFileSync(path.join(SRC, file), "utf8")))).toEqual([]);
  });

  it("write no HTML into a page, and run no text as code: what they show, they show as text", () => {
    const sinks =
      /\b(?:inner|outer)HTML\b|insertAdjacentHTML|dangerouslySet|document\.write|createContextualFragment|HTMLUnsafe|srcdoc|\beval\(|new Function\b/i;
    expect(files.filter((file) => sinks.test(readFileSync(path.join(SRC, file), "utf8")))).toEqual([]);
  });

  it("are told of a breach by name and reason", () => {
    expect(breachesOf("query/made-up.ts", ["../view/App", "react", "../time/day"])).toEqual([
      expect.stringContaining("query/made-up.ts imports view; query may not"),
      expect.stringContaining("imports the package react"),
    ]);
  });
});
