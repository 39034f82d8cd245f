/** Puts into the build what its parts ask for: `licenses.txt`, the licence of each package that is in it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Plugin, Rolldown } from "vite";

/** SPDX ids of licences that ask for no more than to be told. */
const PERMISSIVE = new Set(["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "OFL-1.1"]);

/** Whether one may take it under permissive terms alone: of alternatives one is enough, of several together none may ask more. */
export function isPermissive(spdx: string): boolean {
  const plain = spdx.replace(/^\((.*)\)$/, "$1");
  return plain.split(" OR ").some((choice) => choice.split(" AND ").every((id) => PERMISSIVE.has(id)));
}

/** The packages' folders among the files that a bundle was made of; what builders put in counts as theirs. */
export function packagesOf(files: Iterable<string>, modules: string): readonly string[] {
  const names = [...files].flatMap((file) => {
    if (/^\0?vite\//.test(file)) return ["vite"];
    if (/^\0?rolldown\//.test(file)) return ["rolldown"];
    return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? [];
  });
  return [...new Set(names)].sort().map((name) => path.join(modules, name));
}

type Manifest = { readonly name: string; readonly version: string; readonly license?: string };

/** What a package says of itself, and the texts of its licences. Throws where it asks for more than to be told, or has no text. */
export function licenceOf(folder: string): string {
  const {
    name,
    version,
    license = "none",
  } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as Manifest; // the form of every installed package
  if (!isPermissive(license))
    throw new Error(`${name} is under ${license}, which is not among those that we take`);
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
    .sort()
    .map((file) => readFileSync(path.join(folder, file), "utf8").trim());
  if (texts.length === 0) throw new Error(`${name} has no text of its licence`);
  return [`${name} ${version} (${license})`, ...texts].join("\n\n");
}

function filesOf(bundle: Rolldown.OutputBundle, root: string): readonly string[] {
  return Object.values(bundle).flatMap((output) =>
    output.type === "chunk"
      ? output.moduleIds
      : output.originalFileNames.map((file) => path.resolve(root, file)),
  );
}

const RULE = `\n\n${"-".repeat(80)}\n\n`;

/** Emits `licenses.txt`: ours first, then those of the map and of each package, by name. */
export function licences(): Plugin {
  let root = ".";
  return {
    name: "cau-noi:licences",
    apply: "build",
    configResolved(config) {
      root = config.root;
    },
    generateBundle(_options, bundle) {
      const read = (file: string) => readFileSync(path.join(root, file), "utf8").trim();
      const own = `Cầu Nối. The code:\n\n${read("LICENSE")}\n\nThe record is under CC BY 4.0: https://creativecommons.org/licenses/by/4.0/`;
      const map = existsSync(path.join(root, "public/map-notice.txt")) ? [read("public/map-notice.txt")] : [];
      const packages = packagesOf(filesOf(bundle, root), path.join(root, "node_modules")).map(licenceOf);
      const source = `${[own, ...map, ...packages].join(RULE)}\n`;
      this.emitFile({ type: "asset", fileName: "licenses.txt", source });
    },
  };
}
