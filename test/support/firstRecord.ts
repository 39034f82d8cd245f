/**
 * The two partnerships whose articles are archived, with the whole gazetteer: a record small enough for a test to count,
 * which no other partnership changes when it is written.
 */
import { existsSync } from "node:fs";
import path from "node:path";
import { parse, stringify } from "yaml";
import { type Compiled, compile } from "../../src/compile/compile";
import { type Folders, foldersOf, formatProblems, readFolder, sha256 } from "../../src/compile/main";
import { ROOT } from "./seedRecord";

const PARTNERSHIPS = /^partnerships\/(hai-chau--uiwang|dak-lak--jeollabuk)\.yaml$/;
const THEIRS = /^(hu|dj)-/;

type Claims = { readonly claims: readonly { readonly milestone: string }[] };

/** An article with the claims on their milestones alone. */
function withTheirClaims(text: string): string {
  const article: Claims = parse(text);
  return stringify({ ...article, claims: article.claims.filter(({ milestone }) => THEIRS.test(milestone)) });
}

/** The files of the record that concern them; articles are those that have a claim on them, or that they name. */
function firstFiles(all: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const partnerships = [...all].filter(([file]) => PARTNERSHIPS.test(file));
  const told = partnerships.map(([, text]) => text).join("\n");
  const articles = [...all].filter(
    ([file, text]) =>
      file.startsWith("articles/") &&
      (/^\s*- milestone: (hu|dj)-/m.test(text) ||
        told.includes(`article: ${path.basename(file, ".yaml")}\n`)),
  );
  const rest = [...all].filter(([file]) => !/^(partnerships|articles)\//.test(file));
  return new Map([
    ...rest,
    ...partnerships,
    ...articles.map(([file, text]) => [file, withTheirClaims(text)] as const),
  ]);
}

/** Compiles them; throws with all problems where there are any. */
export function compileFirst({ seeds, texts }: Folders = foldersOf(ROOT, process.env)): Compiled {
  const outcome = compile(
    firstFiles(readFolder(seeds)),
    existsSync(texts) ? readFolder(texts) : null,
    sha256,
  );
  if (!outcome.ok) throw new Error(formatProblems(outcome.error));
  return outcome.value;
}
