/** The record of the two partnerships that the product began with, however many there are by now. */
import { compile } from "../../src/compile/compile";
import { foldersOf, formatProblems, readFolder, sha256 } from "../../src/compile/main";
import { readSeeds } from "../../src/compile/seeds";

const PARTNERSHIPS = ["hai-chau--uiwang", "dak-lak--jeollabuk"];

/** The files that tell of these partnerships and of no other; what is no partnership and no article stays. */
function filesOfTwo(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const { seeds } = readSeeds(files);
  const kept = seeds.partnerships.filter(({ id }) => PARTNERSHIPS.includes(id));
  const milestones = new Set(kept.flatMap(({ value }) => value.milestones.map(({ id }) => id)));
  const articles = seeds.articles.filter(({ value }) =>
    value.claims.every(({ milestone }) => milestones.has(milestone)),
  );
  const wanted = new Set([...kept, ...articles].map(({ file }) => file));
  return new Map([...files].filter(([file]) => !/^(partnerships|articles)\//.test(file) || wanted.has(file)));
}

/** Compiles it from `seeds/`: file name below `data/` → text. Throws with every problem where it does not compile. */
export function smallRecord(root: string): ReadonlyMap<string, string> {
  const files = filesOfTwo(readFolder(foldersOf(root, {}).seeds));
  const outcome = compile(files, null, sha256);
  if (!outcome.ok) throw new Error(formatProblems(outcome.error));
  return outcome.value.files;
}
