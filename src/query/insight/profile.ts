/** What a partnership comes to: who went to whom, what was given, what was signed, and how well it is known. */
import { type ArticleId, type Detail, type Details, isChecked, type Milestone } from "../../dataset/dataset";
import type { Side } from "../../dataset/vocabulary";
import type { Bounds } from "../../time/bounds";
import type { Day } from "../../time/day";
import { hasHappened } from "./moments";
import { boundsOfText } from "./published";

/** From whom to whom; unclear where the record names no side, or both. */
export type Direction = "to-partner" | "to-vn" | "from-third" | "unclear";

export type Directed = Readonly<Record<Direction, readonly Milestone[]>>;

/** Whether a signed paper still runs: by the term that its sources give, or nobody says. */
export type Force = "in-force" | "over" | "no-term";

export type Signed = { readonly milestone: Milestone; readonly force: Force; readonly term: string | null };

export type Evidence = {
  /** Articles, each once; citations, and those of them of which a passage was checked; publishers. */
  readonly articles: number;
  readonly publishers: number;
  readonly claims: number;
  readonly checked: number;
  /** Milestones of which a source tells something otherwise, or of which the date had to be chosen. */
  readonly disagreeing: readonly Milestone[];
  /** Milestones that two articles or more tell of, and those that one alone does. */
  readonly several: readonly Milestone[];
  readonly single: readonly Milestone[];
};

export type Gaps = {
  /** No limit, or one alone, is known of their date. */
  readonly undated: readonly Milestone[];
  /** Both limits are known, and that it was on some day between them is all. */
  readonly bounded: readonly Milestone[];
  /** A reading of theirs is less than certain. */
  readonly doubtful: readonly Milestone[];
  /** A second reader has not confirmed all of them. */
  readonly unconfirmed: readonly Milestone[];
};

type Read = { readonly milestone: Milestone; readonly detail: Detail };

function read(milestones: Iterable<Milestone>, { milestones: details }: Details): readonly Read[] {
  return [...milestones].flatMap((milestone) => {
    const detail = details.get(milestone.id);
    return detail ? [{ milestone, detail }] : [];
  });
}

function sidesAs(role: "guest" | "donor" | "funder", { parties }: Detail): ReadonlySet<Side> {
  return new Set(parties.filter((party) => party.role === role).map(({ side }) => side));
}

/** Where somebody or something of these sides went. */
function directionFrom(sides: ReadonlySet<Side>): Direction {
  const [only, ...others] = sides;
  if (only === undefined || others.length > 0) return "unclear";
  if (only === "third") return "from-third";
  return only === "vn" ? "to-partner" : "to-vn";
}

function directed(all: readonly (readonly [Direction, Milestone])[]): Directed {
  const of = (wanted: Direction) => all.flatMap(([each, milestone]) => (each === wanted ? [milestone] : []));
  return {
    "to-partner": of("to-partner"),
    "to-vn": of("to-vn"),
    "from-third": of("from-third"),
    unclear: of("unclear"),
  };
}

/** Who went to whom: milestones with a guest, and visits of which the record names none. */
export function visitsOf(milestones: Iterable<Milestone>, details: Details): Directed {
  const found = read(milestones, details).flatMap(({ milestone, detail }) => {
    const guests = sidesAs("guest", detail);
    const counts = hasHappened(milestone) && (milestone.kind === "visit" || guests.size > 0);
    return counts ? [[directionFrom(guests), milestone] as const] : [];
  });
  return directed(found);
}

/** What was given and paid for, by who gave it. */
export function giftsOf(milestones: Iterable<Milestone>, details: Details): Directed {
  const found = read(milestones, details).flatMap(({ milestone, detail }) => {
    const givers = new Set([...sidesAs("donor", detail), ...sidesAs("funder", detail)]);
    const counts = hasHappened(milestone) && (milestone.kind === "donation" || givers.size > 0);
    return counts ? [[directionFrom(givers), milestone] as const] : [];
  });
  return directed(found);
}

function forceOf(term: string | null, today: Day): Force {
  if (term === null) return "no-term";
  const { latest } = boundsOfText(term);
  return latest !== null && latest < today ? "over" : "in-force";
}

/** What was signed, and whether it still runs on a day. */
export function signedOf(milestones: Iterable<Milestone>, details: Details, today: Day): readonly Signed[] {
  return read(milestones, details)
    .filter(({ milestone }) => milestone.kind === "agreement" && hasHappened(milestone))
    .map(({ milestone, detail }) => ({
      milestone,
      force: forceOf(detail.term, today),
      term: detail.term,
    }));
}

/** What it all rests on. */
export function evidenceOf(milestones: Iterable<Milestone>, details: Details): Evidence {
  const all = read(milestones, details);
  const claims = all.flatMap(({ detail }) => detail.claims);
  const ids = new Set<ArticleId>(claims.map(({ article }) => article));
  const articles = [...ids].flatMap((id) => details.articles.get(id) ?? []);
  const sourcesOf = ({ detail }: Read) => new Set(detail.claims.map(({ article }) => article)).size;
  const of = (holds: (each: Read) => boolean) => all.filter(holds).map(({ milestone }) => milestone);
  return {
    articles: ids.size,
    publishers: new Set(articles.map(({ publisher }) => publisher.vi)).size,
    claims: claims.length,
    checked: claims.filter(({ evidence, article }) => isChecked(evidence, details.articles.get(article)))
      .length,
    disagreeing: of(
      ({ detail }) => detail.chosen !== null || detail.claims.some(({ differs }) => differs !== null),
    ),
    several: of((each) => sourcesOf(each) > 1),
    single: of((each) => sourcesOf(each) === 1),
  };
}

function isBetween({ earliest, latest }: Bounds): boolean {
  return earliest !== null && latest !== null;
}

/** What the record does not know of these milestones. */
export function gapsOf(milestones: Iterable<Milestone>, details: Details): Gaps {
  const all = read(milestones, details);
  const of = (holds: (each: Read) => boolean) => all.filter(holds).map(({ milestone }) => milestone);
  return {
    undated: of(({ milestone: { date } }) => date.precision !== "open" && !isBetween(date.bounds)),
    bounded: of(({ milestone: { date } }) => date.precision === "bounded" && isBetween(date.bounds)),
    doubtful: of(({ detail }) => detail.claims.some(({ confidence }) => confidence !== "high")),
    unconfirmed: of(({ detail }) => detail.checked !== null && detail.checked !== "confirmed"),
  };
}
