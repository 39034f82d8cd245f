/** However milestones are written down, they are listed and bounded as the orders and dates that sources tell allow. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile/compile";
import { formatProblems, sha256 } from "../../src/compile/main";
import { caseFiles, SOUND } from "../support/caseFolders";
import type { SeedMilestone } from "../support/seedRecord";

/** One milestone of a made-up history: it was on the n-th day of 2022, n being its place. */
type Told = { readonly isDated: boolean; readonly after: readonly number[] };

const history = fc
  .array(fc.record({ isDated: fc.boolean(), after: fc.array(fc.nat(9), { maxLength: 3 }) }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((told): readonly Told[] =>
    told.map(({ isDated, after }, place) => ({
      isDated,
      after: [...new Set(after.filter((other) => other < place))],
    })),
  );

const id = (place: number): string => `m-${place}`;
const dayOf = (place: number): string => `2022-01-${String(place + 1).padStart(2, "0")}`;

function milestoneText({ after }: Told, place: number): string {
  return [
    `  - id: ${id(place)}`,
    "    title: {vi: Hai bên gặp nhau, en: Both sides meet}",
    "    summary: {vi: Hai bên gặp nhau., en: Both sides met.}",
    "    kind: visit",
    "    fields: [people]",
    "    status: done",
    ...(after.length > 0 ? [`    after: [${after.map(id).join(", ")}]`] : []),
  ].join("\n");
}

function claimText({ isDated }: Told, place: number): string {
  const date = isDated ? `\n    date: "${dayOf(place)}"` : "";
  return `  - milestone: ${id(place)}\n    confidence: high${date}`;
}

/** Compiles a history whose milestones are written in another order than they happened. */
function compiled(told: readonly Told[], shuffled: readonly number[]): readonly SeedMilestone[] {
  const seeds = new Map(
    [...caseFiles(SOUND).seeds].filter(([file]) => !/^(partnerships|articles)\//.test(file)),
  );
  const written = shuffled.flatMap((place) => (told[place] ? [milestoneText(told[place], place)] : []));
  seeds.set(
    "partnerships/a--b.yaml",
    `vn: [vn-ben-mo-pre2025]\npartner: [kr-haneul]\ntie: {kind: unknown}\nmilestones:\n${written.join("\n")}\n`,
  );
  seeds.set(
    "articles/a-nd-b.yaml",
    `headline: null\npublisher: {vi: A, en: A}\nauthor: null\npublished: null\nlang: vi\nurl: https://example.org\nrecorded: 2025-12-01\nclaims:\n${told.map(claimText).join("\n")}\n`,
  );
  const outcome = compile(seeds, new Map(), sha256);
  if (!outcome.ok) throw new Error(formatProblems(outcome.error));
  return JSON.parse(outcome.value.files.get("dataset.json") ?? "").milestones;
}

const written = history.chain((told) =>
  fc.tuple(fc.constant(told), fc.shuffledSubarray([...told.keys()], { minLength: told.length })),
);

describe("a history told in part", () => {
  it("is listed whole, never against an order, and dated milestones by their dates", () => {
    fc.assert(
      fc.property(written, ([told, shuffled]) => {
        const listed = compiled(told, shuffled).map((milestone) => milestone.id);
        expect([...listed].sort()).toEqual(told.map((_, place) => id(place)).sort());
        const at = (place: number): number => listed.indexOf(id(place));
        const against = told.flatMap(({ after }, place) => after.filter((other) => at(other) > at(place)));
        expect(against).toEqual([]);
        const dated = listed.filter((one) => told[Number(one.slice(2))]?.isDated);
        expect(dated).toEqual([...dated].sort());
      }),
      { numRuns: 60 },
    );
  });

  it("is bounded so that the true day of each lies within its bounds", () => {
    fc.assert(
      fc.property(written, ([told, shuffled]) => {
        const wrong = compiled(told, shuffled).filter(({ id: one, date }) => {
          const day = dayOf(Number(one.slice(2)));
          return (date.earliest ?? day) > day || (date.latest ?? day) < day;
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
