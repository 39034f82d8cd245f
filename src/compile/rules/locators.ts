import type { ArticleRecord } from "../../record/record";
import type { Sourced } from "../../record/sourced";
import type { CheckedRecord } from "../checkedRecord";
import { type Breach, breach, type Rule } from "../rule";

/** Locators lead to the very words that were read. */
export const locators: Rule = {
  name: "locator",
  description:
    "An archived text has the hash that the record gives, and so has each slice of it that a locator names.",
  needs: "file",
  check: (record) =>
    record.links.seeds.articles.flatMap((source) => [...backwards(source), ...checkText(source, record)]),
};

function backwards(source: Sourced<ArticleRecord>): readonly Breach[] {
  return eachLocator(source).flatMap(({ path, locator }) =>
    locator.start < locator.end
      ? []
      : [
          breach(
            source,
            [...path, "end"],
            "the passage ends before it begins",
            "write end after start; end is exclusive",
          ),
        ],
  );
}

function checkText(source: Sourced<ArticleRecord>, { archive, sha256 }: CheckedRecord): readonly Breach[] {
  const { archived } = source.value;
  const text = archived ? archive?.get(archived.file) : undefined;
  if (!archived || text === undefined) return [];
  if (sha256(text) !== archived.sha256)
    return [
      breach(
        source,
        ["archived", "sha256"],
        `${archived.file} is not the text with this hash`,
        "fetch the archived text anew, or correct the hash",
      ),
    ];
  const points = Array.from(text);
  return eachLocator(source).flatMap(({ path, locator: { start, end, sha256: hash } }) => {
    if (start >= end) return [];
    if (end > points.length)
      return [
        breach(
          source,
          [...path, "end"],
          `the text has only ${points.length} code points`,
          "count Unicode code points, not bytes",
        ),
      ];
    return sha256(points.slice(start, end).join("")) === hash
      ? []
      : [
          breach(
            source,
            [...path, "sha256"],
            `the passage ${start}–${end} has another hash`,
            "correct start, end or the hash; count Unicode code points",
          ),
        ];
  });
}

function eachLocator(source: Sourced<ArticleRecord>) {
  return source.value.claims.flatMap(({ evidence }, claim) =>
    (evidence ?? []).map((locator, place) => ({ path: ["claims", claim, "evidence", place], locator })),
  );
}
