/** Says which archived texts were not at hand, so that a skipped check is never taken for a passed one. */
import type { Archive } from "./checkedRecord";
import type { Links } from "./links";

/** One notice for a missing archive, or one for each archived article whose text it lacks. */
export function archiveNotices(links: Links, archive: Archive): readonly string[] {
  if (archive === null) return ["locators not checked: no archived texts at hand"];
  return [...links.articles.values()].flatMap(({ id, value }) =>
    value.archived && !archive.has(value.archived.file)
      ? [`locators of ${id} not checked: ${value.archived.file} is not among the archived texts`]
      : [],
  );
}
