/** Names of fields within a sentence: "viện trợ, ODA", "people-to-people ties". */
import type { Lang } from "../../base/lang";
import type { Index } from "../../dataset/dataset";
import type { Field } from "../../dataset/vocabulary";

/** Parted by semicolons, since some names hold commas. Only the first letter of each becomes small. */
export function fieldWords({ vocabulary }: Index, fields: readonly Field[], lang: Lang): string {
  const names = fields.map((field) => vocabulary.fields[field].name[lang]);
  return names.map((name) => name.charAt(0).toLocaleLowerCase(lang) + name.slice(1)).join("; ");
}
