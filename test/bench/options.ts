/** What the command line asks of the bench. */
import { parseArgs } from "node:util";
import type { Size } from "./data/madeUpRecord";

export type Options = {
  readonly sizes: readonly Size[];
  /** Whether the small record is measured on a slow line too. */
  readonly slow: boolean;
  readonly runs: number;
  readonly json: string | null;
  readonly peers: boolean;
  /** Whether Lighthouse judges the built page instead. */
  readonly lighthouse: boolean;
  readonly profile: boolean;
};

/** Every size that is measured. */
export const SIZES: readonly Size[] = [
  { milestones: 100, lanes: 10 },
  { milestones: 1_000, lanes: 50 },
  { milestones: 10_000, lanes: 200 },
  { milestones: 100_000, lanes: 1_000 },
];

const USAGE = `npm run bench -- [--only 1000] [--only slow] [--runs 5] [--json FILE] [--profile] [--peers] [--lighthouse]`;

/** Reads the arguments; throws with the usage where it does not know one. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: "string", multiple: true },
      runs: { type: "string", default: "5" },
      json: { type: "string" },
      peers: { type: "boolean", default: false },
      lighthouse: { type: "boolean", default: false },
      profile: { type: "boolean", default: false },
    },
  });
  const { only } = values;
  const sizes = SIZES.filter(({ milestones }) => only?.includes(String(milestones)) ?? true);
  const slow = only?.includes("slow") ?? true;
  const runs = values.profile ? 1 : Number(values.runs);
  if ((sizes.length === 0 && !slow) || !Number.isInteger(runs) || runs < 1) throw new Error(USAGE);
  const { peers, lighthouse, profile } = values;
  return { sizes, slow, runs, json: values.json ?? null, peers, lighthouse, profile };
}
