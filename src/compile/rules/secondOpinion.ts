/** Rule of compile: two readers of the standard agree that a date is one. */
import { parse } from "edtf";
import type { Path } from "../../record/problem";
import type { Sourced } from "../../record/sourced";
import type { Links } from "../links";
import { breach, type Rule } from "../rule";

type Use = { readonly source: Sourced<unknown>; readonly path: Path; readonly date: string };

export const secondOpinion: Rule = {
  name: "edtf",
  description:
    "The package `edtf` accepts every date too, but for sets of mixed precision, which it wrongly refuses.",
  needs: "file",
  check: ({ links }) => {
    const isAccepted = remembered(acceptedBySecondReader);
    return dates(links)
      .filter(({ date }) => !isMixedSet(date) && !isAccepted(date))
      .map(({ source, path, date }) =>
        breach(source, path, `“${date}” is no EDTF to a second reader`, "write it more plainly"),
      );
  },
};

/** The package is slow, and the same days are stated again and again. */
function remembered(answer: (date: string) => boolean): (date: string) => boolean {
  const known = new Map<string, boolean>();
  return (date) => {
    const told = known.get(date) ?? answer(date);
    known.set(date, told);
    return told;
  };
}

function acceptedBySecondReader(date: string): boolean {
  try {
    parse(date);
    return true;
  } catch {
    return false; // it throws on whatever its grammar refuses, and says nothing else
  }
}

/** A set such as `[2021-07..2024-01-22]`: legal in ISO 8601-2, refused by the package. */
function isMixedSet(date: string): boolean {
  const members = date.startsWith("[") ? date.slice(1, -1).split(/,|\.\./) : [];
  return (
    new Set(members.filter((member) => member !== "").map((member) => member.replace(/[~?%]/g, "").length))
      .size > 1
  );
}

function dates({ list, seeds }: Links): readonly Use[] {
  const milestones = list.flatMap(({ source, path, record }) => [
    { source, path: [...path, "term"], date: record.term },
    { source, path: [...path, "outcome", "lastHeard"], date: record.outcome?.lastHeard },
    { source, path: [...path, "chosen", "date"], date: record.chosen?.date },
  ]);
  const articles = seeds.articles.flatMap((source) => [
    { source, path: ["published"], date: source.value.published ?? undefined },
    ...source.value.claims.map(({ date }, place) => ({ source, path: ["claims", place, "date"], date })),
  ]);
  return [...milestones, ...articles].flatMap(({ date, ...at }) =>
    date === undefined ? [] : [{ ...at, date }],
  );
}
