/** The record against the list of everything that the two seed articles tell, where that list is at hand. */
import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { foldersOf, readFolder, sha256 } from "../src/compile/main";
import { compileSeeds, ROOT, readSeedDataset, researchFile, type SeedClaim } from "./support/seedRecord";

type GoldEvidence = {
  readonly seed: string;
  readonly start: number;
  readonly end: number;
  readonly sha256_12: string;
  readonly clause_start?: number;
  readonly clause_end?: number;
  readonly clause_sha256_12?: string;
  readonly role: string;
};
type GoldMilestone = {
  readonly id: string;
  readonly show: string;
  readonly date: { readonly edtf: string; readonly precision: string };
  readonly evidence: readonly GoldEvidence[];
};
type GoldSeed = {
  readonly seed: string;
  readonly file: string;
  readonly body_paragraphs: readonly {
    readonly paragraph: number;
    readonly start: number;
    readonly end: number;
  }[];
};
type Gold = { readonly seeds: readonly GoldSeed[]; readonly milestones: readonly GoldMilestone[] };

const text = researchFile("seed-gold.yaml");
const gold: Gold = text === null ? { seeds: [], milestones: [] } : parse(text);
const own = gold.milestones.filter(({ show }) => show === "own_entry");
const dataset = readSeedDataset(compileSeeds());

/** The claims of one archived file on a milestone. */
function claimsFrom(seed: string, id: string): readonly SeedClaim[] {
  const file = gold.seeds.find((one) => one.seed === seed)?.file;
  const article = dataset.articles.find(({ archived }) => archived?.file === file)?.id;
  const milestone = dataset.milestones.find((one) => one.id === id.toLowerCase());
  return (milestone?.claims ?? []).filter((claim) => claim.article === article);
}

/** The clause where the list gives one, else the sentence. */
function locatorOf(evidence: GoldEvidence): { start: number; end: number; hash: string } {
  const { clause_start: start, clause_end: end, clause_sha256_12: hash } = evidence;
  if (start !== undefined && end !== undefined && hash !== undefined) return { start, end, hash };
  return { start: evidence.start, end: evidence.end, hash: evidence.sha256_12 };
}

/** Day, month or year where the seed states one; null where its date is open, bounded or unknown. */
function statedDate({ date }: GoldMilestone): string | null {
  return ["day", "month", "year"].includes(date.precision) ? date.edtf : null;
}

describe.skipIf(text === null)(
  "every entry of the list (skipped where ../shared/research is not at hand)",
  () => {
    it("is there to be checked", () => {
      expect(own).toHaveLength(30);
    });

    it.each(own.map((entry) => [entry.id, entry] as const))(
      "%s: the seed's claim has its date and its passages",
      (id, entry) => {
        const claims = entry.evidence.flatMap(({ seed }) => claimsFrom(seed, id));
        expect(claims.length).toBeGreaterThan(0);
        expect(new Set(claims.map(({ date }) => date ?? null))).toEqual(new Set([statedDate(entry)]));
        const cited = claims.flatMap(({ evidence }) =>
          evidence.map(({ start, end, sha256: hash }) => ({ start, end, hash: hash.slice(0, 12) })),
        );
        const wanted = entry.evidence.filter(({ role }) => role === "main").map(locatorOf);
        expect(cited).toEqual(expect.arrayContaining(wanted));
      },
    );

    it("has nothing beside it from lines that are no article", () => {
      for (const { seed, body_paragraphs } of gold.seeds)
        for (const { id } of dataset.milestones)
          for (const { start, end, paragraph } of claimsFrom(seed, id).flatMap(({ evidence }) => evidence)) {
            if (paragraph === null) continue;
            const body = body_paragraphs.find((one) => one.paragraph === paragraph);
            expect(body, `${id}: paragraph ${paragraph}`).toBeDefined();
            expect(start, id).toBeGreaterThanOrEqual(body?.start ?? Number.POSITIVE_INFINITY);
            expect(end, id).toBeLessThanOrEqual(body?.end ?? Number.NEGATIVE_INFINITY);
          }
    });
  },
);

const { texts } = foldersOf(ROOT, process.env);
const archive = (() => {
  try {
    readdirSync(texts);
    return readFolder(texts);
  } catch {
    return null; // no archive on this machine: the name of the suite says that it is skipped
  }
})();

describe.skipIf(archive === null)(
  `every locator (skipped where the archived texts are not at ${path.basename(texts)})`,
  () => {
    const located = dataset.articles.flatMap(({ id, archived }) =>
      dataset.milestones.flatMap((milestone) =>
        milestone.claims
          .filter(({ article }) => archived && article === id)
          .flatMap(({ evidence }) =>
            evidence.map((locator) => ({ file: archived?.file ?? "", milestone: milestone.id, ...locator })),
          ),
      ),
    );

    it("leads to the passage whose hash it gives", () => {
      expect(located.length).toBeGreaterThan(30);
      const wrong = located.filter(({ file, start, end, sha256: hash }) => {
        const points = Array.from(archive?.get(file) ?? "");
        return sha256(points.slice(start, end).join("")) !== hash;
      });
      expect(wrong).toEqual([]);
    });

    it("is all that is taken from the articles: no twelve syllables in a row", () => {
      const runs = new Set([...(archive?.values() ?? [])].flatMap((article) => runsOfTwelve(article)));
      const ours = [...compileSeeds().values()].flatMap((file) => textsIn(JSON.parse(file)));
      const headlines = new Set(dataset.articles.flatMap(({ headline }) => headline ?? []));
      const taken = ours.filter(
        (words) => !headlines.has(words) && runsOfTwelve(words).some((run) => runs.has(run)),
      );
      expect(taken).toEqual([]);
    });
  },
);

/** Vietnamese writes syllables apart: eight of them can still be one name of a fair. */
function runsOfTwelve(words: string): readonly string[] {
  const list = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return list.slice(11).map((_, at) => list.slice(at, at + 12).join(" "));
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
