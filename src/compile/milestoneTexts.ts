/** Every text for readers in a milestone and its claims, for the rules about wording. */
import type { Localized } from "../base/lang";
import type { Path } from "../record/problem";
import type { Sourced } from "../record/sourced";
import type { LinkedMilestone, Links } from "./links";

/** A text in both languages and where it is written. */
export type PlacedText = { readonly source: Sourced<unknown>; readonly path: Path; readonly text: Localized };

/** What is told of the event itself: title, summary, parties, quantities, statements. */
export function storyTexts({ source, path, record }: LinkedMilestone): readonly PlacedText[] {
  const placed = (below: Path, text: Localized): PlacedText => ({ source, path: [...path, ...below], text });
  return [
    placed(["title"], record.title),
    placed(["summary"], record.summary),
    ...(record.parties ?? []).map(({ name }, place) => placed(["parties", place, "name"], name)),
    ...(record.quantities ?? []).map(({ unit }, place) => placed(["quantities", place, "unit"], unit)),
    ...(record.statements ?? []).flatMap(({ speaker, text }, place) => [
      placed(["statements", place, "speaker"], speaker),
      placed(["statements", place, "text"], text),
    ]),
  ];
}

/** What is told beside the event: what became of a plan, why a date was chosen. */
export function remarkTexts({ source, path, record }: LinkedMilestone): readonly PlacedText[] {
  const { outcome, chosen } = record;
  return [
    ...(outcome?.note ? [{ source, path: [...path, "outcome", "note"], text: outcome.note }] : []),
    ...(chosen ? [{ source, path: [...path, "chosen", "reason"], text: chosen.reason }] : []),
  ];
}

/** What is told of a source and of what it says. */
export function articleTexts(links: Links): readonly PlacedText[] {
  return links.seeds.articles.flatMap((source) => [
    ...(source.value.publishedNote
      ? [{ source, path: ["publishedNote"], text: source.value.publishedNote }]
      : []),
    ...(source.value.context ?? []).map((text, place) => ({ source, path: ["context", place], text })),
    ...source.value.claims.flatMap(({ basis, differs }, place) => [
      ...(basis ? [{ source, path: ["claims", place, "basis"], text: basis }] : []),
      ...(differs ? [{ source, path: ["claims", place, "differs"], text: differs }] : []),
    ]),
  ]);
}

/** All of them, with the reasons of withdrawn milestones. */
export function allTexts(links: Links): readonly PlacedText[] {
  return [
    ...links.list.flatMap((milestone) => [...storyTexts(milestone), ...remarkTexts(milestone)]),
    ...links.seeds.partnerships.flatMap((source) =>
      (source.value.withdrawn ?? []).map(({ reason }, place) => ({
        source,
        path: ["withdrawn", place, "reason"],
        text: reason,
      })),
    ),
    ...articleTexts(links),
  ];
}
