import { breach, type Rule } from "../rule";

/** One source is one record. */
export const sameSource: Rule = {
  name: "same-source",
  description: "No two articles have the same address.",
  needs: "file",
  check: ({ links: { seeds } }) =>
    seeds.articles.flatMap((source, place) => {
      const other = seeds.articles.slice(0, place).find(({ value }) => value.url === source.value.url);
      return other ? [breach(source, ["url"], `${other.file} has the same address`, "join the two")] : [];
    }),
};
