/** What the page may weigh: figures against their limits, as a table for whoever builds. */

/** Bytes as they travel (brotli; fonts as they are). */
export type Cost = { readonly what: string; readonly bytes: number; readonly limit: number };

/** The costs that are over their limit. */
export function over(costs: readonly Cost[]): readonly Cost[] {
  return costs.filter(({ bytes, limit }) => bytes > limit);
}

/** Thousands of bytes, as browsers' tools count them. */
function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

/** One line a cost: its name, what it weighs and what it may weigh in kB. */
export function formatCosts(costs: readonly Cost[]): string {
  const width = Math.max(...costs.map(({ what }) => what.length));
  return costs
    .map(({ what, bytes, limit }) => {
      const weight = `${kilobytes(bytes).padStart(6)} of ${kilobytes(limit).padStart(5)} kB`;
      return `${what.padEnd(width)}  ${weight}${bytes > limit ? "  OVER" : ""}`;
    })
    .join("\n");
}

/** A script of the bundle: its modules, and the scripts that come with it at once. */
export type Script = {
  readonly fileName: string;
  readonly imports: readonly string[];
  readonly modules: readonly string[];
};

/** The first script: the files that the page names, with all that they import at once. Throws where there are none. */
export function firstScripts(scripts: readonly Script[], named: readonly string[]): readonly Script[] {
  const byName = new Map(scripts.map((script) => [script.fileName, script]));
  const found = new Set<Script>();
  const add = (script: Script | undefined) => {
    if (!script || found.has(script)) return;
    found.add(script);
    for (const name of script.imports) add(byName.get(name));
  };
  for (const name of named) add(byName.get(name));
  if (found.size === 0) throw new Error(`no scripts: ${named.join(", ")}`);
  return [...found];
}

/** Packages of the compiler, which the page never meets at all. */
const NEVER = /\/node_modules\/(zod|edtf|yaml|ajv)\//;
/** What comes later, each for a reason of its own; of minisearch the tree of words alone may come first. */
const NOT_FIRST =
  /\/node_modules\/(vis-timeline|vis-data|vis-util|moment|react-dom\/cjs\/react-dom-server|minisearch\/dist\/es\/index)/;

/** One sentence for each module that is where it must not be. */
export function strayModules(scripts: readonly Script[], named: readonly string[]): readonly string[] {
  const first = new Set(firstScripts(scripts, named));
  return scripts.flatMap((script) =>
    script.modules.flatMap((id) => {
      if (NEVER.test(id)) return [`${id} is in ${script.fileName}; the page must not need it`];
      if (first.has(script) && NOT_FIRST.test(id))
        return [`${id} is in ${script.fileName}, which comes first; it must come when it is wanted`];
      return [];
    }),
  );
}
