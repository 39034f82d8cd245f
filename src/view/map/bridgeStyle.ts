/** How strongly the lines of the map are drawn: by their milestones, and by how many lines there are in all. */

/** How lines and points are drawn, in pixels and as a share of their colour. */
export type BridgeStyle = {
  /** Thickness of a line of so many milestones. */
  readonly thickness: (milestones: number) => number;
  /** The same where the line stands out from the others. */
  readonly litThickness: (milestones: number) => number;
  readonly opacity: number;
  /** Radius of a point that counts. */
  readonly foot: number;
};

/** On a ring of this radius, lines and points have their full size. */
const FULL_RADIUS = 220;
const MOST_PX = 8;
const LEAST_PX = 0.5;
/** All lines together are at most so thick, in shares of the radius: the land below them stays in sight. */
const ALL_SHARE = 1.2;

/** Thickness grows with the root of the number, so that the least active are still seen. */
function fullPx(milestones: number): number {
  return milestones === 0 ? LEAST_PX : Math.min(MOST_PX, 0.6 + Math.sqrt(milestones) * 0.8);
}

/** Where lines are many or the map is small, they give way to the land below; `shown` are the milestones of each line. */
export function bridgeStyle(shown: readonly number[], radius: number): BridgeStyle {
  const counting = shown.filter((count) => count > 0);
  const size = Math.max(0.5, Math.min(1, radius / FULL_RADIUS));
  const all = counting.reduce((sum, count) => sum + fullPx(count), 0);
  const share = Math.min(size, (ALL_SHARE * radius) / Math.max(1, all));
  const crowd = Math.sqrt(Math.max(1, counting.length));
  return {
    thickness: (count) => Math.max(LEAST_PX, fullPx(count) * share),
    litThickness: (count) => Math.max(1, fullPx(count) * Math.max(share, size / 2)),
    opacity: Math.max(0.12, Math.min(0.8, 3.4 / crowd)),
    foot: 2.2 * size,
  };
}
