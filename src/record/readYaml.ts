/** First step of a record: YAML 1.2 text becomes a plain value with the place of every part, or problems. */
import type { Document, Node } from "yaml";
import { isAlias, isCollection, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from "yaml";
import type { Result } from "../base/result";
import { err, ok } from "../base/result";
import type { Path, Position, Problem } from "./problem";
import type { Sourced } from "./sourced";

/** Longer files are no records; the limit keeps a slip (a pasted archive) from stalling the build. */
const MAX_LENGTH = 2_000_000;

/**
 * Reads one YAML file. A byte-order mark and CRLF are accepted. Refuses text that is not UTF-8 in Unicode form C,
 * syntax errors, duplicate keys, several documents, anchors, aliases and tags.
 */
export function readYaml(file: string, text: string): Result<Sourced<unknown>, readonly Problem[]> {
  const body = text.replace(/^\uFEFF/, "");
  const early = tooLong(file, body) ?? notDecoded(file, body) ?? notComposed(file, body);
  if (early) return err([early]);
  const lines = new LineCounter();
  const doc = parse(body, lines);
  if (doc === null)
    return err([problem(file, START, "yaml-syntax", "it is nested too deeply", "use fewer levels")]);
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problems = [...syntaxProblems(file, doc, place), ...anchorProblems(file, doc, place)];
  if (problems.length > 0) return err(problems);
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

function parse(body: string, lineCounter: LineCounter): Document | null {
  try {
    return parseDocument(body, { lineCounter, prettyErrors: false, uniqueKeys: true });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function tooLong(file: string, body: string): Problem | null {
  if (body.length <= MAX_LENGTH) return null;
  return problem(
    file,
    START,
    "yaml-syntax",
    "the file is longer than two million characters",
    "split the record",
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
  const word = /\S*$/.exec(line.slice(0, column))?.[0] ?? "";
  const rest = /^\S*/.exec(line.slice(column))?.[0] ?? "";
  const what = `“${(word + rest).normalize("NFC")}” is not in Unicode form NFC (its marks stand apart from their letters)`;
  const at = { line: row + 1, column: column + 1 };
  return problem(file, at, "not-nfc", what, "save the file as UTF-8 in form NFC");
}

function syntaxProblems(file: string, doc: Document, place: (offset: number) => Position): Problem[] {
  return [...doc.errors, ...doc.warnings].map((error) => {
    const at = place(error.pos[0]);
    if (error.code === "DUPLICATE_KEY")
      return problem(
        file,
        at,
        "duplicate-key",
        "this key stands twice in one mapping",
        "keep one of the two",
      );
    const what = `this is not YAML: ${error.message.split("\n")[0] ?? error.code}`;
    return problem(file, at, "yaml-syntax", what, "mend indentation and quotes here or just above");
  });
}

function anchorProblems(file: string, doc: Document, place: (offset: number) => Position): Problem[] {
  const found: Problem[] = [];
  visit(doc, {
    Node: (_key, node) => {
      if (!isAlias(node) && !(node.anchor !== undefined && node.anchor !== "")) return;
      const at = place(node.range?.[0] ?? 0);
      found.push(
        problem(file, at, "yaml-alias", "records have no anchors and aliases", "write the value out"),
      );
    },
    Pair: (_key, pair) => {
      if (isScalar(pair.key) && typeof pair.key.value === "string") return;
      const at = place(isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0);
      found.push(problem(file, at, "wrong-form", "a key must be a word", "put the key in quotes"));
    },
  });
  return found;
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
