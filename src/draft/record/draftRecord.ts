/** What a reading becomes in the record: an article file, and milestones for the partnership that it is about. */
import type { Reading } from "../../reading/reading";
import type { Day } from "../../time/day";
import { articleId, type DraftedClaim, draftArticle } from "./draftArticle";
import { draftMilestones, draftPartnership, partnershipId, withMilestones } from "./draftMilestones";
import type { KnownRecord } from "./knownRecord";
import type { Sha256Of } from "./locator";
import { sameAs } from "./sameAs";
import { milestonePrefix, nextIds } from "./slug";

/** A file to be written; `changes` says that it is there already and only grows. */
export type DraftFile = { readonly path: string; readonly text: string; readonly changes: boolean };
export type Draft = {
  readonly article: DraftFile;
  readonly archive: { readonly name: string; readonly text: string };
  readonly partnership: DraftFile | null;
};

/** From so many points on a claim is taken to tell the milestone again; below, an editor is asked. */
const SURE = 7;

type Ground = {
  readonly seeds: ReadonlyMap<string, string>;
  readonly recorded: Day;
  readonly sha256: Sha256Of;
};

function drafted(reading: Reading, known: KnownRecord): readonly DraftedClaim[] {
  const [pair] = reading.pairs;
  const milestones = pair?.partnership ? known.milestonesOf(pair.partnership) : [];
  const ids = milestones.map(({ record }) => record.id);
  const prefix = milestonePrefix(ids, pair?.vn ?? "x-todo", pair?.partner ?? "x-todo");
  const same = reading.claims.map((claim) => sameAs(claim, milestones));
  const fresh = nextIds(prefix, ids, reading.claims.length);
  let next = 0;
  return reading.claims.map((claim, at) => {
    const told = same[at] ?? null;
    const known = told && told.points >= SURE ? told.milestone : null;
    const milestone = known ?? fresh[next] ?? `${prefix}-todo`;
    if (known === null) next += 1;
    return { claim, milestone, same: told };
  });
}

function partnershipFile(
  reading: Reading,
  claims: readonly DraftedClaim[],
  article: string,
  seeds: Ground["seeds"],
): DraftFile | null {
  const [pair] = reading.pairs;
  const fresh = claims.filter(({ same, milestone }) => same?.milestone !== milestone);
  if (!pair || fresh.length === 0) return null;
  const milestones = draftMilestones(fresh, article);
  const path = `partnerships/${pair.partnership ?? partnershipId(pair.vn, pair.partner)}.yaml`;
  const there = seeds.get(path);
  return there === undefined
    ? { path, text: draftPartnership(pair.vn, pair.partner, milestones), changes: false }
    : { path, text: withMilestones(there, milestones), changes: true };
}

/** Everything that a draft writes; paths below `seeds/`. */
export function draftRecord(
  reading: Reading,
  known: KnownRecord,
  { seeds, recorded, sha256 }: Ground,
): Draft {
  const id = articleId(reading.page);
  const claims = drafted(reading, known);
  const file = `${id}.txt`;
  const text = draftArticle(reading, claims, { id, file, recorded, sha256 });
  return {
    article: { path: `articles/${id}.yaml`, text, changes: false },
    archive: { name: file, text: reading.page.text },
    partnership: partnershipFile(reading, claims, id, seeds),
  };
}
