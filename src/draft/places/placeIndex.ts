/** Every spelling of the gazetteer as a tree of words, so that the longest name is found at once: Lắk is not in Đắk Lắk. */
import type { Gazetteer } from "../../place/gazetteer";
import { spellingsOf } from "../../place/spellings";
import type { PlaceId, Unit } from "../../place/unit";
import { type Token, tokensOf } from "../text/tokens";
import { COUNTRY_NAMES } from "./countries";
import { KIND_WORDS } from "./kindWords";

type Node = { readonly next: Map<string, Node>; readonly ids: Set<PlaceId>; country: string | null };

/** The tree of names, with the units that they lead to. */
export type PlaceIndex = { readonly root: Node; readonly gazetteer: Gazetteer };

/** A name found: the units that bear it, its country where it is the name of one, and the token after its last. */
export type NameFound = {
  readonly ids: readonly PlaceId[];
  readonly country: string | null;
  readonly end: number;
};

/** Shorter spellings are also words and initials ("An", "HN"). */
const LEAST_LETTERS = 3;
function keysOf(spelling: string): readonly string[] {
  return tokensOf(spelling)
    .filter(({ kind }) => kind !== "mark")
    .map(({ key }) => key);
}

/** Without the kind of unit before it, which is read by itself: "tỉnh Đắk Lắk" and "TP.Đà Nẵng". */
function bareName(keys: readonly string[]): readonly string[] {
  let from = 0;
  while (from < keys.length - 1 && KIND_WORDS.has(keys[from] ?? "")) from += 1;
  const two = KIND_WORDS.has(`${keys[0]} ${keys[1]}`) && keys.length > 2;
  return two ? keys.slice(2) : keys.slice(from);
}

function emptyNode(): Node {
  return { next: new Map(), ids: new Set(), country: null };
}

function nodeAt(root: Node, keys: readonly string[]): Node {
  let node = root;
  for (const key of keys) {
    const next = node.next.get(key) ?? emptyNode();
    node.next.set(key, next);
    node = next;
  }
  return node;
}

function isLongEnough(keys: readonly string[]): boolean {
  return keys.join("").length >= LEAST_LETTERS;
}

/** Units that followed each other under one name share their spellings: Đắc Lắc was one of both. */
function nameOf({ country, level, names }: Unit): string {
  return `${country} ${level} ${names.at(-1)?.name.short.vi ?? ""}`;
}

/** Syllables of the Central Highlands that every house spells in its own way: Đắk, Đăk, Đắc. */
const VARIANTS: Readonly<Record<string, readonly string[]>> = {
  đắk: ["đắk", "đăk", "đắc", "đak"],
  lắk: ["lắk", "lăk", "lắc", "lak"],
  krông: ["krông", "krong"],
};

/** A name in all of its spellings, itself among them. */
function variantsOf(keys: readonly string[]): readonly (readonly string[])[] {
  return keys.reduce<readonly (readonly string[])[]>(
    (all, key) => all.flatMap((name) => (VARIANTS[key] ?? [key]).map((one) => [...name, one])),
    [[]],
  );
}

function addUnit(root: Node, unit: Unit, spellings: readonly string[]): void {
  for (const spelling of spellings) {
    const bare = bareName(keysOf(spelling));
    if (!isLongEnough(bare)) continue;
    for (const keys of variantsOf(bare)) nodeAt(root, keys).ids.add(unit.id);
  }
}

/** Builds the tree from all spellings of all units; more units only add to it. */
export function placeIndexOf(gazetteer: Gazetteer): PlaceIndex {
  const root = emptyNode();
  const spellings = new Map<string, string[]>();
  for (const unit of gazetteer.values())
    spellings.set(nameOf(unit), [...(spellings.get(nameOf(unit)) ?? []), ...spellingsOf(unit)]);
  for (const unit of gazetteer.values()) addUnit(root, unit, spellings.get(nameOf(unit)) ?? []);
  for (const [name, country] of COUNTRY_NAMES) nodeAt(root, keysOf(name)).country = country;
  return { root, gazetteer };
}

const SKIPPED = new Set(["-", "–", ".", "'", "’"]);

/** The longest name that begins at a token; marks within ("Thừa Thiên - Huế") are passed over. Null where none does. */
export function longestName({ root }: PlaceIndex, tokens: readonly Token[], from: number): NameFound | null {
  let best: NameFound | null = null;
  let node: Node | undefined = root;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === "mark") {
      if (at === from || !SKIPPED.has(token.key)) break;
      continue;
    }
    node = node.next.get(token.key);
    if (!node) break;
    if (node.ids.size > 0 || node.country !== null)
      best = { ids: [...node.ids], country: node.country, end: at + 1 };
  }
  return best;
}
