/** Rule of compile: a locator needs a text to point into, and a held text is pointed into. */
import { type Breach, breach, type Rule } from "../rule";

export const archivedEvidence: Rule = {
  name: "evidence",
  description:
    "A claim has evidence exactly where its article is archived, and a caption never stands alone.",
  needs: "file",
  check: ({ links }) =>
    links.seeds.articles.flatMap((source) =>
      source.value.claims.flatMap(({ evidence }, place): readonly Breach[] => {
        const path = ["claims", place];
        if (evidence && !source.value.archived)
          return [
            breach(
              source,
              [...path, "evidence"],
              "the article is not archived, so there is nothing to point into",
              "remove the evidence, or archive the article",
            ),
          ];
        if (!evidence && source.value.archived)
          return [
            breach(
              source,
              path,
              "the article is archived, but the claim points at no passage",
              "add the locator of the passage",
            ),
          ];
        if (evidence?.every(({ paragraph }) => paragraph === null))
          return [
            breach(
              source,
              [...path, "evidence"],
              "only captions support this claim",
              "add a passage of the body, or drop the claim",
            ),
          ];
        return [];
      }),
    ),
};
