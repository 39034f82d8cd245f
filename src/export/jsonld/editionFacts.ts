/** What JSON-LD says of an edition of the record, on the pages of the site and in downloads alike. */
import type { Edition } from "../../dataset/dataset";
import { licenceUrl } from "../about";

/** Properties of a schema.org Dataset. */
export function editionFacts(edition: Edition): object {
  return {
    inLanguage: ["vi", "en"],
    version: edition.version,
    dateModified: edition.date,
    license: licenceUrl(edition),
    isAccessibleForFree: true,
  };
}
