/** The two original articles against the list of all that they hold, where both are at hand. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readArticle } from "../../src/draft/readArticle";
import type { Reading } from "../../src/reading/reading";
import { formatDay } from "../../src/time/day";
import { formatEdtf } from "../../src/time/formatEdtf";
import { seedRecord } from "../support/readSeeds";
import { ROOT, researchFile } from "../support/seedRecord";

type Span = { readonly start: number; readonly end: number };
type Gold = {
  readonly seeds: readonly {
    readonly seed: string;
    readonly file: string;
    readonly body_paragraphs: readonly (Span & { readonly paragraph: number })[];
  }[];
  readonly milestones: readonly {
    readonly id: string;
    readonly status: string;
    readonly date: {
      readonly edtf: string;
      readonly precision: string;
      readonly expressed_as: string | null;
      readonly date_found_in: string;
    };
    readonly evidence: readonly (Span & {
      readonly seed: string;
      readonly role: string;
      readonly clause_start?: number;
      readonly clause_end?: number;
    })[];
  }[];
  readonly traps: readonly { readonly id: string }[];
};

const list = researchFile("seed-gold.yaml");
const gold: Gold = list === null ? { seeds: [], milestones: [], traps: [] } : parse(list);
const folder = path.resolve(ROOT, process.env.SEED_TEXTS || "../shared/seeds");
const isAtHand = list !== null && gold.seeds.every(({ file }) => existsSync(path.join(folder, file)));

function reading(seed: string): Reading {
  const file = gold.seeds.find((one) => one.seed === seed)?.file ?? "";
  return readArticle(readFileSync(path.join(folder, file), "utf8"), seedRecord());
}

const [uiwang, jeollabuk] = isAtHand ? [reading("000"), reading("003")] : [];

/** Claims of a reading that stand in a passage. */
function claimsIn(from: Reading | undefined, { start, end }: Span) {
  return (from?.claims ?? []).filter(({ phrase }) => phrase.start < end && phrase.end > start);
}

describe.skipIf(!isAtHand)("the two original articles (skipped where they are not at hand)", () => {
  it("are listed with 28 traps", () => {
    expect(gold.traps).toHaveLength(28);
  });

  it.each([
    ["000", uiwang],
    ["003", jeollabuk],
  ])("%s: the body is exactly the list's", (seed, from) => {
    const wanted = gold.seeds.find((one) => one.seed === seed)?.body_paragraphs ?? [];
    const found = from?.page.body.map(({ number, phrase }) => [number, phrase.start, phrase.end]);
    expect(found).toEqual(wanted.map(({ paragraph, start, end }) => [paragraph, start, end]));
  });

  it("has headline, author and time of the one, and no date of the other (T14, T20, T21)", () => {
    expect(uiwang?.page).toMatchObject({ author: "Nguyễn Tú", published: { time: "18:53", zone: "GMT+7" } });
    expect(uiwang?.page.published && formatDay(uiwang.page.published.day)).toBe("2024-01-22");
    expect(uiwang?.parties.filter(({ phrase }) => /Nguyễn Tú/i.test(phrase.text))).toEqual([]);
    expect(jeollabuk?.page.published).toBeNull();
    expect(jeollabuk?.doubts.join()).toMatch(/no date of publication/);
  });

  it("finds every dated phrase with its EDTF, and nothing else is dated (T01–T04, T21, T25, T28)", () => {
    const wanted = gold.milestones
      .filter(
        ({ date }) =>
          ["day", "month", "year"].includes(date.precision) && date.date_found_in !== "preceding_paragraph",
      )
      .flatMap(({ date }) => (date.expressed_as ? [[date.expressed_as, date.edtf] as const] : []));
    const found =
      uiwang?.dates.map(({ phrase, edtf }) => [phrase.text, edtf && formatEdtf(edtf)] as const) ?? [];
    for (const [phrase, edtf] of wanted)
      expect(
        found.some(([words, date]) => date === edtf && phrase.includes(words)),
        phrase,
      ).toBe(true);
    expect(found.every(([words]) => wanted.some(([phrase]) => phrase.includes(words)))).toBe(true);
    expect(jeollabuk?.dates).toEqual([]);
  });

  const evidence = gold.milestones.flatMap(({ id, status, date, evidence: all }) =>
    all
      .filter(({ role }) => role === "main")
      .map(({ seed, start, end, clause_start, clause_end }) => ({
        id,
        status,
        date,
        seed,
        span: { start: clause_start ?? start, end: clause_end ?? end },
      })),
  );

  it("has a claim where the list has one", () => {
    const missed = evidence.filter(
      ({ seed, span }) => claimsIn(seed === "000" ? uiwang : jeollabuk, span).length === 0,
    );
    expect(missed.map(({ id }) => id)).toEqual([]);
  });

  it("tells no plan as done (T08, T30), and no umbrella sentence as an event (T02, T03, T29)", () => {
    const plans = evidence.filter(({ status }) => status === "planned" || status === "agreed");
    const told = plans.flatMap(({ id, seed, span }) =>
      claimsIn(seed === "000" ? uiwang : jeollabuk, span)
        .filter(({ status }) => status.word === "done" || status.word === "ongoing")
        .map(() => id),
    );
    expect(told).toEqual([]);
    for (const span of [
      { start: 1211, end: 1259 },
      { start: 2712, end: 2856 },
    ])
      expect(claimsIn(uiwang, span)).toEqual([]);
    expect(claimsIn(jeollabuk, { start: 281, end: 387 })).toEqual([]);
  });

  it("gives no claim the date of a neighbour (T06, T07, T15)", () => {
    const undated = evidence.filter(({ date }) => date.date_found_in === "none" || date.precision === "open");
    const dated = undated.flatMap(({ id, seed, span }) =>
      claimsIn(seed === "000" ? uiwang : jeollabuk, span)
        .filter((claim) => claim.date !== null && claim.phrase.start >= span.start)
        .map(({ date }) => `${id} ${date?.phrase.text}`),
    );
    expect(dated).toEqual([]);
  });

  it("splits six plans at their semicolons, with the list's locators (T29)", () => {
    const wanted = ["DJ-10", "DJ-11", "DJ-12", "DJ-13", "DJ-14", "DJ-15"].map(
      (id) => evidence.find((one) => one.id === id)?.span,
    );
    const found = jeollabuk?.claims
      .filter(({ paragraph }) => paragraph === 3)
      .map(({ phrase: { start, end } }) => ({ start, end }));
    expect(found).toEqual(expect.arrayContaining(wanted));
  });

  it("does not end sentences at abbreviations and figures (T11)", () => {
    const sentences = (from: Reading | undefined) =>
      from?.page.body.flatMap((paragraph) => paragraph.sentences).length;
    expect([sentences(uiwang), sentences(jeollabuk)]).toEqual([16, 9]);
  });

  it("finds the partnership and keeps look-alike places apart (T12, T13, T22–T24, T32)", () => {
    expect(uiwang?.pairs[0]?.partnership).toBe("hai-chau--uiwang");
    expect(jeollabuk?.pairs[0]?.partnership).toBe("dak-lak--jeollabuk");
    const ids = (from: Reading | undefined) => new Set(from?.places.flatMap(({ place }) => place ?? []));
    expect(ids(uiwang).has("kr-gyeonggi")).toBe(false);
    expect([...ids(jeollabuk)].filter((id) => id.includes("da-nang"))).toEqual([]);
    expect(
      jeollabuk?.places
        .filter(({ phrase }) => phrase.text === "huyện Lắk")
        .every(({ place }) => place !== "vn-dak-lak"),
    ).toBe(true);
    expect(jeollabuk?.places.map(({ phrase }) => phrase.text)).not.toContain("Triều Tiên");
  });

  it("attributes the chairman's first time, and keeps the giver of ODA and the two bodies apart (T05, T26, T27)", () => {
    const [first] = claimsIn(uiwang, { start: 2589, end: 2711 });
    expect(first?.speaker?.text).toMatch(/Thạnh/);
    const [oda] = claimsIn(jeollabuk, { start: 849, end: 1064 });
    expect(oda?.parties.map(({ phrase, role }) => [phrase.text, role])).toContainEqual(["Hàn Quốc", "donor"]);
    expect(oda?.parties.map(({ phrase }) => phrase.text).join()).not.toMatch(/Jeollabuk/);
    const bodies = jeollabuk?.parties.map(({ phrase }) => phrase.text).join("; ");
    expect(bodies).toMatch(/Sở Hợp tác quốc tế/);
    expect(bodies).toMatch(/Trung tâm Hợp tác Quốc tế/);
  });

  it("joins the same plan told twice with one milestone's hint, and never three signings (T09, T10)", () => {
    const signings = uiwang?.claims.filter(
      ({ kind, status }) => kind.word === "agreement" && status.word === "done",
    );
    const dates = signings?.map(({ date }) => date?.edtf && formatEdtf(date.edtf));
    expect(dates).toEqual(expect.arrayContaining(["2021-07", "2022-11"]));
    expect(new Set(signings?.map(({ phrase }) => phrase.start)).size).toBe(signings?.length);
  });

  it("says that a list with an ellipsis is not complete (T31)", () => {
    const [farming] = claimsIn(jeollabuk, { start: 524, end: 673 });
    expect(farming?.doubts.join()).toMatch(/ellipsis/);
  });
});
