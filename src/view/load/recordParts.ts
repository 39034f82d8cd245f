/** The parts of the record that have come, and the way to ask for more. Knows nothing of React: the page listens. */
import type { Localized } from "../../base/lang";
import type { Result } from "../../base/result";
import type { Coverage } from "../../dataset/coverage";
import type { DayOfSources, Details, Index } from "../../dataset/dataset";
import type { Titles } from "../../dataset/titles";
import { announcer } from "./announcer";
import { type DetailParts, detailParts } from "./detailParts";
import type { LoadProblem } from "./fetchPart";
import type { RecordFiles } from "./loadRecord";
import { type TitleParts, titleParts } from "./titleParts";

/** What has come so far; another object whenever there is more, or something failed. */
export type PartsState = {
  readonly titles: Localized<Titles>;
  readonly details: Details;
  /** What went wrong with a part that somebody waits for; null where nothing did. */
  readonly titlesProblem: Localized<LoadProblem | null>;
  readonly detailsProblem: LoadProblem | null;
};

export type RecordParts = {
  readonly state: () => PartsState;
  /** The state with what has come since anybody was told; nobody is told of it. */
  readonly catchUp: () => PartsState;
  /** Calls whenever the state is another one; the answer ends that. */
  readonly listen: (listener: () => void) => () => void;
  /** Shows at once what has come. */
  readonly show: () => void;
  readonly titles: TitleParts;
  readonly details: DetailParts;
  /** The sources taken in last. */
  readonly news: () => Promise<Result<readonly DayOfSources[], LoadProblem>>;
  /** How much the record holds of each place. */
  readonly coverage: () => Promise<Result<Coverage, LoadProblem>>;
  /** Whether there is so little of it that it may be fetched ahead. */
  readonly isSmall: boolean;
};

/** So many files of details or fewer are fetched ahead. */
const SMALL = 4;

/** Nothing is fetched before it is asked for. */
export function recordParts(index: Index, files: RecordFiles): RecordParts {
  const { listen, announce } = announcer(() => {
    shown = now();
  });
  const titles = titleParts(index, files.titles, announce);
  const details = detailParts(index, files.details, announce);
  const now = (): PartsState => ({
    titles: titles.titles(),
    details: details.details(),
    titlesProblem: { vi: titles.problem("vi"), en: titles.problem("en") },
    detailsProblem: details.problem(),
  });
  let shown = now();
  const show = () => announce(true);
  const catchUp = () => {
    shown = now();
    return shown;
  };
  const isSmall = index.parts.details.length <= SMALL;
  const news = () => files.news(index.parts.news);
  const coverage = () => files.coverage(index.parts.coverage);
  return { state: () => shown, catchUp, listen, show, titles, details, news, coverage, isSmall };
}
