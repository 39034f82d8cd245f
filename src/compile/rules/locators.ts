/** Rule of compile: locators lead to the very words that were read. */
import type { ArticleRecord, EvidenceRecord } from "../../record/record";
import type { Sourced } from "../../record/sourced";
import type { CheckedRecord } from "../checkedRecord";
import { type Breach, breach, type Rule } from "../rule";
import type { Sha256Of } from "../sha256Of";

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
  if (sha256(text) !== archived.sha256) {
    const what = `${archived.file} is not the text with this hash`;
    const mend = "fetch the archived text anew, or correct the hash";
    return [breach(source, ["archived", "sha256"], what, mend)];
  }
  const points = Array.from(text);
  return eachLocator(source).flatMap(({ path, locator }) => {
    const wrong = checkSlice(points, locator, sha256);
    return wrong ? [breach(source, [...path, wrong.key], wrong.what, wrong.mend)] : [];
  });
}

type Wrong = { readonly key: string; readonly what: string; readonly mend: string };

function checkSlice(points: readonly string[], locator: EvidenceRecord, sha256: Sha256Of): Wrong | null {
  const { start, end, sha256: hash } = locator;
  if (start >= end) return null; // told by `backwards`
  if (end > points.length) {
    const what = `the text has only ${points.length} code points`;
    return { key: "end", what, mend: "count Unicode code points, not bytes" };
  }
  if (sha256(points.slice(start, end).join("")) === hash) return null;
  const mend = "correct start, end or the hash; count Unicode code points";
  return { key: "sha256", what: `the passage ${start}–${end} has another hash`, mend };
}

function eachLocator(source: Sourced<ArticleRecord>) {
  return source.value.claims.flatMap(({ evidence }, claim) =>
    (evidence ?? []).map((locator, place) => ({ path: ["claims", claim, "evidence", place], locator })),
  );
}
