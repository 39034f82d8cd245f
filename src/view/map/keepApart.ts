/** Puts values on a line apart from each other with the least movement; the ring's names stand on it. */

/** A value, how much it weighs against being moved, and how far the next one must be from it at least. */
export type Placed = { readonly wanted: number; readonly weight: number; readonly gap: number };

type Block = { readonly sum: number; readonly weight: number; readonly count: number };

function join(one: Block, other: Block): Block {
  return { sum: one.sum + other.sum, weight: one.weight + other.weight, count: one.count + other.count };
}

const mean = ({ sum, weight }: Block) => sum / weight;

/**
 * The places nearest to those wanted (least weighted squares) in which each is followed by the next at its gap or
 * more. `placed` stand in the order that is kept; weights are above 0. Isotonic regression by pooling neighbours.
 */
export function keepApart(placed: readonly Placed[]): readonly number[] {
  const before: number[] = [];
  const blocks: Block[] = [];
  let room = 0;
  for (const { wanted, weight, gap } of placed) {
    before.push(room);
    let block: Block = { sum: (wanted - room) * weight, weight, count: 1 };
    for (let last = blocks.at(-1); last && mean(last) > mean(block); last = blocks.at(-1)) {
      block = join(last, block);
      blocks.pop();
    }
    blocks.push(block);
    room += gap;
  }
  const places = blocks.flatMap((block) => Array.from({ length: block.count }, () => mean(block)));
  return places.map((place, at) => place + (before[at] ?? 0));
}
