/** Rule of compile: nothing is told without a source. */
import { breach, type Rule } from "../rule";

export const claimed: Rule = {
  name: "unclaimed",
  description: "Every milestone is claimed by at least one article.",
  needs: "record",
  check: ({ links }) =>
    links.list
      .filter(({ claims }) => claims.length === 0)
      .map(({ id, source, path }) =>
        breach(
          source,
          [...path, "id"],
          `no article claims “${id}”`,
          "add a claim to the article that tells it",
        ),
      ),
};
