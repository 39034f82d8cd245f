/** Rule of compile: kinds, fields, statuses and the like are words of the closed lists. */
import {
  CHECKS,
  CONFIDENCES,
  FAMILIES,
  FIELDS,
  KINDS,
  OUTCOMES,
  ROLES,
  SIDES,
  STATUSES,
  TIES,
} from "../../dataset/vocabulary";
import type { Path } from "../../record/problem";
import type { Sourced } from "../../record/sourced";
import type { LinkedMilestone, Links } from "../links";
import { type Breach, breach, type Rule } from "../rule";

type Use = {
  readonly source: Sourced<unknown>;
  readonly path: Path;
  readonly word: string;
  readonly list: readonly string[];
};

export const knownWords: Rule = {
  name: "unknown-word",
  description: "Every word of a closed list that a record uses is on that list.",
  needs: "file",
  check: ({ links }) =>
    [...links.list.flatMap(usesOfMilestone), ...usesElsewhere(links)].flatMap((use) =>
      use.list.includes(use.word) ? [] : [unknown(use)],
    ),
};

function unknown({ source, path, word, list }: Use): Breach {
  return breach(source, path, `“${word}” is not on the list`, `write one of: ${list.join(", ")}`);
}

function usesOfMilestone({ source, path, record }: LinkedMilestone): readonly Use[] {
  const use = (below: Path, word: string, list: readonly string[]): Use => ({
    source,
    path: [...path, ...below],
    word,
    list,
  });
  return [
    use(["kind"], record.kind, KINDS),
    use(["status"], record.status, STATUSES),
    ...record.fields.map((field, place) => use(["fields", place], field, FIELDS)),
    ...(record.parties ?? []).flatMap(({ side, role }, place) => [
      use(["parties", place, "side"], side, SIDES),
      use(["parties", place, "role"], role, ROLES),
    ]),
    ...(record.outcome ? [use(["outcome", "kind"], record.outcome.kind, OUTCOMES)] : []),
    ...(record.checked ? [use(["checked"], record.checked, CHECKS)] : []),
  ];
}

function usesElsewhere({ seeds }: Links): readonly Use[] {
  const { vocabulary, partnerships, articles } = seeds;
  return [
    ...partnerships.map(
      (source): Use => ({ source, path: ["tie", "kind"], word: source.value.tie.kind, list: TIES }),
    ),
    ...articles.flatMap((source) =>
      source.value.claims.map(
        ({ confidence }, place): Use => ({
          source,
          path: ["claims", place, "confidence"],
          word: confidence,
          list: CONFIDENCES,
        }),
      ),
    ),
    ...(vocabulary
      ? Object.entries(vocabulary.value.fields).map(
          ([field, { family }]): Use => ({
            source: vocabulary,
            path: ["fields", field, "family"],
            word: family,
            list: FAMILIES,
          }),
        )
      : []),
  ];
}
