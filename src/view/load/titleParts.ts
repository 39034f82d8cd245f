/** The titles of both languages, part by part. */
import { LANGS, type Lang, type Localized } from "../../base/lang";
import { ok, type Result } from "../../base/result";
import type { Index } from "../../dataset/dataset";
import { partsOf } from "../../dataset/parts";
import { Titles } from "../../dataset/titles";
import type { LoadProblem } from "./fetchPart";
import type { RecordFiles } from "./loadRecord";
import { type Progress, type Urgency, wanted } from "./wanted";

export type TitleParts = {
  /** What has come; another object for a language whenever there is more of it. */
  readonly titles: () => Localized<Titles>;
  readonly problem: (lang: Lang) => LoadProblem | null;
  /** Asks for the titles of rows; resolves when they are here, with the first problem, or null. */
  readonly want: (lang: Lang, rows: Iterable<number>, urgency: Urgency) => Promise<LoadProblem | null>;
  readonly progress: (lang: Lang, rows: Iterable<number>) => Progress;
  /** Fetches once more what failed. */
  readonly retry: (lang: Lang) => Promise<LoadProblem | null>;
  /** A part for somebody who does not keep it: what is here, else fetched for that alone. */
  readonly borrow: (lang: Lang, part: number) => Promise<Result<readonly string[], LoadProblem>>;
};

type File = { readonly lang: Lang; readonly nth: number; readonly name: string; readonly count: number };

/** The files of a language, in the order of the record. */
function filesOf({ parts, milestones }: Index, lang: Lang): readonly File[] {
  return parts.titles.map(({ first, name }, nth) => {
    const end = parts.titles[nth + 1]?.first ?? milestones.length;
    return { lang, nth, name: name[lang], count: end - first };
  });
}

/** None is here at first. `announce` as in `wanted`. */
export function titleParts(
  index: Index,
  fetch: RecordFiles["titles"],
  announce: (now: boolean) => void,
): TitleParts {
  const firsts = index.parts.titles;
  const files: Localized<readonly File[]> = { vi: filesOf(index, "vi"), en: filesOf(index, "en") };
  const byName = new Map(LANGS.flatMap((lang) => files[lang].map((file) => [file.name, file] as const)));
  const none = () =>
    new Titles(
      firsts,
      firsts.map(() => null),
    );
  let titles: Localized<Titles> = { vi: none(), en: none() };

  const queue = wanted(async (name) => {
    const file = byName.get(name);
    if (!file) return "damaged";
    const texts = await fetch(name, file.count);
    if (!texts.ok) return texts.error;
    titles = { ...titles, [file.lang]: titles[file.lang].with(file.nth, texts.value) };
    return null;
  }, announce);

  const namesIn = (lang: Lang) => files[lang].map(({ name }) => name);
  const namesOf = (lang: Lang, rows: Iterable<number>) =>
    partsOf(firsts, rows).flatMap((nth) => files[lang][nth]?.name ?? []);
  return {
    titles: () => titles,
    problem: (lang) => queue.problem(namesIn(lang)),
    want: (lang, rows, urgency) => queue.want(namesOf(lang, rows), urgency),
    progress: (lang, rows) => queue.progress(namesOf(lang, rows)),
    retry: (lang) => queue.retry(namesIn(lang)),
    borrow: async (lang, nth) => {
      const file = files[lang][nth];
      if (!file) return ok([]);
      const known = titles[lang].partAt(firsts[nth]?.first ?? 0).texts;
      return known ? ok(known) : fetch(file.name, file.count);
    },
  };
}
