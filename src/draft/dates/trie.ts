/** The rules of one group as a tree of their steps, so that rules which begin alike are tried together. */
import type { Rule, Step } from "./pattern";
import type { Reader, Spell, Starts } from "./readers";

/** One place within rules: what can follow, and the rules that are complete here. */
export type Node = {
  readonly words: Map<string, Node>;
  readonly slots: Slot[];
  readonly done: Done[];
};
/** A slot that can follow: filled by a reader, or by another group of rules. */
export type Slot = {
  readonly name: string;
  readonly reader: Reader<unknown> | null;
  /** The group that fills it where no reader does; groups that name each other are built one after the other. */
  readonly group: string;
  readonly starts: Starts;
  readonly next: Node;
};
/** A complete rule; of two that read as much the one with the lower `rank` is taken. */
export type Done = { readonly rule: Rule; readonly rank: number };

/** The reader of a slot by its sort, or how the group begins that fills it. */
export type Filler = { readonly reader: Reader<unknown> | null; readonly starts: Starts };
export type FillerOf = (sort: string) => Filler;

function emptyNode(): Node {
  return { words: new Map(), slots: [], done: [] };
}

function afterWord(node: Node, word: string): Node {
  const known = node.words.get(word) ?? emptyNode();
  node.words.set(word, known);
  return known;
}

function afterSlot(node: Node, name: string, fillerOf: FillerOf): Node {
  const known = node.slots.find((slot) => slot.name === name);
  if (known) return known.next;
  const sort = name.replace(/[23]$/, "");
  const slot = { name, group: sort, ...fillerOf(sort), next: emptyNode() };
  node.slots.push(slot);
  return slot.next;
}

type Tree = { readonly spell: Spell; readonly fillerOf: FillerOf };

function insert(node: Node, steps: readonly Step[], at: number, done: Done, tree: Tree): void {
  const step = steps[at];
  if (!step) {
    if (!node.done.some(({ rule }) => rule === done.rule)) node.done.push(done);
    return;
  }
  if (step.kind === "slot") insert(afterSlot(node, step.name, tree.fillerOf), steps, at + 1, done, tree);
  else for (const word of step.words) insert(afterWord(node, tree.spell(word)), steps, at + 1, done, tree);
}

/** The tree of a group of rules, in their order of rank. */
export function treeOf(rules: readonly Rule[], tree: Tree): Node {
  const root = emptyNode();
  rules.forEach((rule, rank) => {
    for (const way of rule.ways) if (way.length > 0) insert(root, way, 0, { rule, rank }, tree);
  });
  return root;
}

/** Tokens with which any rule of a tree can begin. */
export function startsOf(root: Node): Starts {
  const slots = root.slots.map(({ starts }) => starts);
  return {
    words: new Set([...root.words.keys(), ...slots.flatMap(({ words }) => [...words])]),
    numbers: slots.some(({ numbers }) => numbers),
  };
}
