/** First step of a record: YAML 1.2 text becomes a plain value with the place of every part, or problems. */
import type { Document, Node, Scalar, YAMLMap } from "yaml";
import { isAlias, isCollection, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from "yaml";
import type { Result } from "../base/result";
import { err, ok } from "../base/result";
import { named, shown } from "./named";
import { MOST_PROBLEMS, type Path, type Position, type Problem } from "./problem";
import type { Sourced } from "./sourced";
import { MAX_LENGTH, tooDeep } from "./yamlBounds";

/** What the package says can hold what it read; characters. */
const LONGEST_MESSAGE = 200;

/**
 * Reads one YAML file. A byte-order mark and CRLF are accepted. Refuses text that is not UTF-8 in Unicode form C,
 * syntax errors, duplicate keys, several documents, directives, anchors, aliases and tags, and what is too long or too
 * deep to be read in bounded time.
 */
export function readYaml(file: string, text: string): Result<Sourced<unknown>, readonly Problem[]> {
  const body = text.replace(/^\uFEFF/, "");
  const early =
    tooLong(file, body) ?? nested(file, body) ?? notDecoded(file, body) ?? notComposed(file, body);
  if (early) return err([early]);
  const lines = new LineCounter();
  // The package compares every key with every other; here they are looked up instead.
  const doc = parseDocument(body, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problems = [...syntaxProblems(file, doc, place), ...nodeProblems(file, doc, place)];
  if (problems.length > 0) return err(problems.slice(0, MOST_PROBLEMS));
  const at = (path: Path): Position => place(offsetOf(doc, path));
  return ok({ file, id: idOf(file), value: doc.toJS({ maxAliasCount: 0 }), at });
}

const START: Position = { line: 1, column: 1 };

function idOf(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1).replace(/\.yaml$/, "");
}

function problem(file: string, at: Position, code: string, what: string, mend: string): Problem {
  return { code, file, ...at, path: "", what, mend };
}

function tooLong(file: string, body: string): Problem | null {
  if (body.length <= MAX_LENGTH) return null;
  const what = `the file is longer than ${MAX_LENGTH} characters`;
  return problem(file, START, "yaml-syntax", what, "split the record");
}

function nested(file: string, body: string): Problem | null {
  const at = tooDeep(body);
  return (
    at &&
    problem(file, at, "yaml-syntax", "lists and mappings are nested too deeply, or too many", "use fewer")
  );
}

/** Bytes that are no UTF-8 were replaced by U+FFFD before they came here. */
function notDecoded(file: string, body: string): Problem | null {
  const rows = body.split("\n");
  const row = rows.findIndex((line) => line.includes("\uFFFD"));
  if (row < 0) return null;
  const at = { line: row + 1, column: (rows[row] ?? "").indexOf("\uFFFD") + 1 };
  return problem(file, at, "not-utf8", "this is not UTF-8 text", "save the file as UTF-8");
}

/** Two spellings of one Vietnamese letter would break search, sorting and hashes without being seen. */
function notComposed(file: string, body: string): Problem | null {
  const rows = body.split("\n");
  const row = rows.findIndex((line) => line !== line.normalize("NFC"));
  if (row < 0) return null;
  const line = rows[row] ?? "";
  const composed = line.normalize("NFC");
  let column = 0;
  while (line[column] === composed[column]) column += 1;
  const word =
    line.slice(line.lastIndexOf(" ", column) + 1, column) + (line.slice(column).split(" ", 1)[0] ?? "");
  const what = `${named(word.normalize("NFC"))} is not in Unicode form NFC (its marks stand apart from their letters)`;
  const at = { line: row + 1, column: column + 1 };
  return problem(file, at, "not-nfc", what, "save the file as UTF-8 in form NFC");
}

function syntaxProblems(file: string, doc: Document, place: (offset: number) => Position): Problem[] {
  const directives = doc.directives?.yaml.explicit ?? false;
  const found = directives
    ? [problem(file, START, "yaml-syntax", "records have no directives", "drop what begins with %")]
    : [];
  const faults = [...doc.errors, ...doc.warnings].slice(0, MOST_PROBLEMS).map((error) => {
    const what = `this is not YAML: ${shown((error.message.split("\n")[0] ?? error.code).slice(0, LONGEST_MESSAGE))}`;
    const at = place(error.pos[0]);
    return problem(file, at, "yaml-syntax", what, "mend indentation and quotes here or just above");
  });
  return [...found, ...faults];
}

/** What YAML allows and records do not. */
function nodeProblems(file: string, doc: Document, place: (offset: number) => Position): Problem[] {
  const found: Problem[] = [];
  const tell = (node: unknown, code: string, what: string, mend: string) => {
    found.push(problem(file, place(isNode(node) ? startOf(node) : 0), code, what, mend));
    return found.length < MOST_PROBLEMS ? undefined : visit.BREAK;
  };
  visit(doc, {
    Map: (_key, map) => {
      for (const key of repeatedKeys(map))
        if (tell(key, "duplicate-key", "this key stands twice in one mapping", "keep one of the two"))
          return visit.BREAK;
      return undefined;
    },
    Node: (_key, node) => {
      if (isAlias(node) || (node.anchor ?? "") !== "")
        return tell(node, "yaml-alias", "records have no anchors and aliases", "write the value out");
      // Of a tag that it does not know the package has warned.
      return node.tag && doc.warnings.length === 0
        ? tell(node, "yaml-syntax", "records have no tags", "drop the word that begins with !")
        : undefined;
    },
    Pair: (_key, pair) =>
      isScalar(pair.key) && typeof pair.key.value === "string"
        ? undefined
        : tell(pair.key, "wrong-form", "a key must be a word", "put the key in quotes"),
  });
  return found;
}

/** Keys of a mapping that were there before. */
function repeatedKeys({ items }: YAMLMap): readonly Scalar[] {
  const known = new Set<unknown>();
  return items
    .map(({ key }) => key)
    .filter(isScalar)
    .filter(({ value }) => known.size === known.add(value).size);
}

/** Offset of the key (of the value, in lists) at a path; of the nearest ancestor if the path goes on past the file. */
function offsetOf(doc: Document, path: Path): number {
  let node: unknown = doc.contents;
  let offset = startOf(doc.contents);
  for (const step of path) {
    if (!isCollection(node)) return offset;
    const pair = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && item.key.value === step)
      : undefined;
    const next: unknown = pair ? pair.value : isMap(node) ? undefined : node.get(step, true);
    if (pair && isNode(pair.key)) offset = startOf(pair.key);
    else if (isNode(next)) offset = startOf(next);
    else return offset;
    node = next;
  }
  return offset;
}

function startOf(node: Node | null): number {
  return node?.range?.[0] ?? 0;
}
